import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph, table } from '../fixtures/docx-fixture.js';
import { rawDocx, zip } from '../fixtures/zip-fixture.js';
import { readDocx } from './read-docx.js';

async function textOf(bytes: Buffer): Promise<string[]> {
  return (await readDocx(bytes)).lines.map((line) => line.text);
}

test('the page header is read before the body', async () => {
  const docx = await drawDocx(
    [heading('Summary'), paragraph('Ten years of work.')],
    [paragraph('jane@example.com')],
  );
  expect(await textOf(docx)).toEqual(['jane@example.com', 'Summary', 'Ten years of work.']);
});

test('cells of one paragraph make one line', async () => {
  const docx = await drawDocx([table([[[paragraph('2019 – 2021')], [paragraph('Engineer, Acme')]]])]);
  expect(await textOf(docx)).toEqual(['2019 – 2021\tEngineer, Acme']);
});

test('a date beside an entry joins its first line', async () => {
  const entry = [paragraph('Engineer'), paragraph('Acme'), paragraph('Built things', { list: true })];
  expect(await textOf(await drawDocx([table([[[paragraph('2019 – 2021')], entry]])]))).toEqual([
    '2019 – 2021\tEngineer',
    'Acme',
    'Built things',
  ]);
});

test('cells of many paragraphs are columns', async () => {
  const side = [
    'Contact',
    'jane@example.com',
    '+49 30 1234567',
    'Berlin, Germany',
    'Languages',
    'English',
    'German',
    'and a few words more',
  ];
  const main = [
    'Experience',
    'Engineer at Acme',
    'Built things for people who needed them and said so',
    'Education',
    'University of Bonn',
  ];
  const docx = await drawDocx([
    table([[side.map((text) => paragraph(text)), main.map((text) => paragraph(text))]]),
  ]);
  const { lines } = await readDocx(docx);
  expect(lines.map((line) => line.text)).toEqual([...side, ...main]);
  expect(new Set(lines.map((line) => line.column)).size).toBe(2);
});

test('a text box is read once, not again from its fallback', async () => {
  const box = '<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>';
  const body = `<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await textOf(rawDocx(body))).toEqual(['Before', 'In the box']);
});

test('hidden runs are kept out and reported, deleted text is gone', async () => {
  const body =
    '<w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>';
  const { lines, findings } = await readDocx(rawDocx(body));
  expect(lines.map((line) => line.text)).toEqual(['Seen']);
  expect(findings.map(({ code }) => code)).toEqual(['hidden_text']);
});

test('tabs part cells, line breaks part lines', async () => {
  const body = '<w:p><w:r><w:t>Engineer</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Acme</w:t></w:r></w:p>';
  expect(await textOf(rawDocx(body))).toEqual(['Engineer\t2019', 'Acme']);
});

test('a DOCTYPE is refused', async () => {
  const evil = '<!DOCTYPE w [<!ENTITY a "b">]><w:document xmlns:w="x"><w:body/></w:document>';
  await expect(readDocx(zip([{ name: 'word/document.xml', data: evil }]))).rejects.toMatchObject({
    code: 'unsupported_format',
  });
});

test('an archive that inflates beyond measure is refused before inflating', async () => {
  const bomb = zip([{ name: 'word/document.xml', data: Buffer.alloc(8 * 1024 * 1024, ' ') }]);
  await expect(readDocx(bomb)).rejects.toMatchObject({ code: 'too_complex' });
});

test('a part that lies about its size is corrupt', async () => {
  const liar = zip([{ name: 'word/document.xml', data: '<a/>'.repeat(50), claimedSize: 20 }]);
  await expect(readDocx(liar)).rejects.toMatchObject({ code: 'corrupt_document' });
});

test('macros are refused', async () => {
  const body = '<w:p><w:r><w:t>Hello</w:t></w:r></w:p>';
  await expect(readDocx(rawDocx(body, [{ name: 'word/vbaProject.bin', data: 'x' }]))).rejects.toMatchObject({
    code: 'unsupported_format',
  });
});

test('a document without text is a failure', async () => {
  await expect(readDocx(rawDocx('<w:p/>'))).rejects.toMatchObject({ code: 'no_text_layer' });
});
