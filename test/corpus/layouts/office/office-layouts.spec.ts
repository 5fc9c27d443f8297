import { Buffer } from 'node:buffer';
import { expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromBufferPromise } from 'yauzl';
import { inflateRawSync } from 'node:zlib';
import type { Person } from '../../person.js';
import { people } from '../../people/index.js';
import { sectionsOf } from '../../sections.js';
import type { Layout } from '../layout.js';
import { findLibreOffice } from '../libreoffice-pdf.js';
import { officeLayouts } from './index.js';

const looks = Object.entries(officeLayouts);
const docxLooks = looks.filter(([, layout]) => layout.kind === 'docx');
const somebody: Person = {
  ...people[0]!,
  volunteering: [
    { organization: 'Harbour Food Bank', position: 'Driver', startDate: '2020-01', highlights: ['Weekly.'] },
  ],
  awards: [{ title: 'Hackathon <First> Prize', awarder: 'Marsh & Reed', date: '2021-05' }],
  interests: ['Rowing', 'Bread'],
};

/** What every look must show of that person. */
const shown = [
  ...somebody.work.flatMap(({ company, title }) => [company, title]),
  ...somebody.education.map(({ institution }) => institution),
  ...somebody.skills.flatMap(({ keywords }) => keywords),
  'Harbour Food Bank',
  'Hackathon <First> Prize, Marsh & Reed',
  'Rowing, Bread',
  somebody.basics.name,
  somebody.basics.label,
  somebody.basics.email,
  somebody.basics.phone,
];

test.each(docxLooks)('%s is a zip whose Word text holds everything said of a person', async (_, layout) => {
  const text = wordText(await readParts(await draw(layout)));
  for (const word of shown) expect(text).toContain(word);
});

test.each(docxLooks)('%s has every part it declares and every relationship it names', async (_, layout) => {
  const parts = await readParts(await draw(layout));
  const declared = parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]+)"/g);
  for (const [, path = ''] of declared) expect([...parts.keys()]).toContain(path);
  const relations = parts.get('word/_rels/document.xml.rels')!;
  const named = parts.get('word/document.xml')!.matchAll(/r:id="([^"]+)"/g);
  for (const [, id = ''] of named) expect(relations).toContain(`Id="${id}"`);
});

test.each(docxLooks)('%s is drawn alike at any time', async (_, layout) => {
  const first = await draw(layout);
  expect(Buffer.compare(first, await draw(layout))).toBe(0);
});

const installed = findLibreOffice() !== null;
const reason = installed ? '' : ' (skipped: LibreOffice is not installed)';

async function isPrinted(): Promise<void> {
  const layout = officeLayouts['office-tab-dates-pdf']!;
  const first = await draw(layout);
  expect(Buffer.compare(first, await draw(layout))).toBe(0);
  expect(Buffer.from(first).toString('latin1')).toContain('/CreationDate(D:20260105090000');
  const text = await pdfText(first);
  for (const { company } of somebody.work) expect(text).toContain(company);
}

(installed ? test : test.skip)(`a printed look is a PDF of equal bytes at any time${reason}`, isPrinted);

function draw(layout: Layout): Promise<Uint8Array> {
  return layout.draw(somebody, sectionsOf(somebody, layout.wording));
}

async function readParts(zipped: Uint8Array): Promise<Map<string, string>> {
  const bytes = Buffer.from(zipped);
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const data = inflateRawSync(bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize));
    expect(data).toHaveLength(entry.uncompressedSize);
    parts.set(entry.fileName, data.toString());
  }
  return parts;
}

/** The text of body, text boxes, header, footer and footnotes, a line to each paragraph. */
function wordText(parts: Map<string, string>): string {
  const xml = [...parts].filter(([path]) => /^word\/(document|header|footer|footnotes)/.test(path));
  const lines = xml
    .flatMap(([, part]) => part.split('</w:p>'))
    .map((paragraph) => {
      const runs = [...paragraph.matchAll(/<w:t xml:space="preserve">([^<]*)</g)];
      return runs.map(([, text = '']) => text).join('');
    });
  return lines.join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  const opening = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
  const document = await opening.promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  const text = (await Promise.all(pages)).join(' ');
  await opening.destroy();
  return text;
}
