import { expect, test } from '@jest/globals';
import { rawDocx, zip } from '../fixtures/zip-fixture.js';
import { readDocx } from './read-docx.js';
import { p, r } from './word-fixture.js';

const transitional = 'http://schemas.openxmlformats.org';
const textOf = async (bytes: Buffer) => (await readDocx(bytes)).lines.map(({ text }) => text);
const main = (body: string, head = '') => `${head}<w:document><w:body>${body}</w:body></w:document>`;
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function typed(contentType: string): Buffer {
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`;
  return zip([
    { name: '[Content_Types].xml', data: types },
    { name: 'word/document.xml', data: main(p(r('Ada'))) },
  ]);
}

test('strict documents are read: their own namespaces, lengths with units', async () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const look = '<w:spacing w:before="12pt"/><w:ind w:start="0.5in"/>';
  const bytes = zip([
    {
      name: '_rels/.rels',
      data: `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="word/main.xml"/></Relationships>`,
    },
    {
      name: 'word/main.xml',
      data: `<document xmlns="${strict}/wordprocessingml/main"><body>${p(r('Ada', '<w:sz w:val="14pt"/><w:b w:val="true"/>'), look).replaceAll('w:', '')}</body></document>`,
    },
  ]);
  expect((await readDocx(bytes)).lines).toMatchObject([{ text: 'Ada', size: 14, bold: true, x: 36 }]);
});

test.each([
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${main(p(r('Zoë')))}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(main(p(r('Zoë'))), 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${main(p(r('Zoë')))}`, 'utf16le').swap16()],
  ['ISO 8859-1', Buffer.from(main(p(r('Zoë')), '<?xml version="1.0" encoding="ISO-8859-1"?>'), 'latin1')],
])('a main part in %s is read', async (_, data) => {
  expect(await textOf(zip([{ name: 'word/document.xml', data }]))).toEqual(['Zoë']);
});

test('templates are read, documents and templates with macros are not', async () => {
  expect(await textOf(typed(`${mime}.template.main+xml`))).toEqual(['Ada']);
  for (const kind of ['document.macroEnabled', 'template.macroEnabledTemplate'])
    await expect(readDocx(typed(`application/vnd.ms-word.${kind}.main+xml`))).rejects.toMatchObject({
      code: 'unsupported_format',
    });
});

test('a link to a part outside the package is no part', async () => {
  const rels = `<Relationships><Relationship Id="h" Type="${transitional}/officeDocument/2006/relationships/header" Target="https://ada.example/header.xml" TargetMode="External"/></Relationships>`;
  const bytes = rawDocx(`${p(r('Ada'))}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`, [
    { name: 'word/_rels/document.xml.rels', data: rels },
  ]);
  expect(await textOf(bytes)).toEqual(['Ada']);
});
