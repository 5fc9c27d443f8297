import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';
import type { Person } from '../../../person.js';
import { everybody } from '../../../people/index.js';
import { renderPerson } from '../../../render.js';
import { mixedDocx } from './mixed-docx.js';

const seeds = [2, 9, 17, 24, 33, 41, 48, 56, 62, 71, 85, 98].map((seed, at): [number, Person] => [
  seed,
  everybody[(at * 5) % everybody.length]!,
]);

test.each(seeds)('the look of seed %i shows every fact of a person that is scored', async (seed, person) => {
  const text = letters(await textOf(await renderPerson(person, mixedDocx(seed))));
  for (const fact of factsOf(person)) expect(text).toContain(letters(fact));
  expect(text).not.toContain('[object');
});

test('equal seeds give equal bytes, other seeds other choices', async () => {
  const [one, other] = await Promise.all([7, 7].map((seed) => renderPerson(everybody[0]!, mixedDocx(seed))));
  expect(Buffer.compare(one!, other!)).toBe(0);
  expect(new Set(seeds.map(([seed]) => JSON.stringify(mixedDocx(seed).choices))).size).toBe(seeds.length);
});

function factsOf({ basics, work, education, skills, languages, certifications, projects }: Person): string[] {
  return [
    basics.name,
    basics.label,
    basics.email,
    basics.phone,
    basics.location,
    ...work.flatMap(({ title, company, location, highlights }) => [title, company, location, ...highlights]),
    ...education.flatMap(({ degree, area, institution }) => [degree, area, institution]),
    ...skills.flatMap(({ keywords }) => keywords),
    ...languages.map(({ language }) => language),
    ...certifications.map(({ name }) => name),
    ...projects.map(({ name }) => name),
  ];
}

/** White space and letter case differ from look to look. */
function letters(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** The text of the document's parts, struck out text and instructions of fields left aside. */
async function textOf(docx: Uint8Array): Promise<string> {
  const bytes = Buffer.from(docx);
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  let text = '';
  for await (const entry of zip.eachEntry()) {
    if (!/^word\/(?:document|header1|footer1)\.xml$/.test(entry.fileName)) continue;
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const xml = inflateRawSync(
      bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize),
    ).toString();
    const seen = xml.replace(/<w:r><w:rPr><w:vanish\/><\/w:rPr>.*?<\/w:r>/g, '');
    text += [...seen.matchAll(/<w:t xml:space="preserve">([^<]*)</g)].map(([, run]) => run).join('');
  }
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
