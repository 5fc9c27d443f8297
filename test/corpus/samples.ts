import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layoutNames, layouts, type LayoutName } from './layouts/index.js';
import { people } from './people/index.js';
import { renderPerson } from './render.js';
import { SeededRandom } from './seeded-random.js';

/** A resume file as somebody would upload it; `personId` is null where nobody can be read from it. */
export interface SampleFile {
  name: string;
  personId: string | null;
  mediaType: string;
  layout: LayoutName;
  bytes: Uint8Array;
}

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Under this seed four PDFs run over two pages, two of them with a sidebar, and the German resume is a PDF. */
const defaultSeed = 374;

/**
 * The demo set: every person once, half PDF and half DOCX, all layouts in use, and one damaged PDF at the end.
 * The seed decides who gets which layout; the same seed gives the same bytes.
 */
export async function sampleFiles(seed = defaultSeed): Promise<SampleFile[]> {
  const random = new SeededRandom(seed);
  const files: SampleFile[] = [];
  for (const [index, person] of random.shuffle(people).entries()) {
    const layout = layoutNames[index % layoutNames.length]!;
    const { kind } = layouts[layout];
    const bytes = await renderPerson(person, layout);
    files.push({
      name: `${person.id}.${kind}`,
      personId: person.id,
      mediaType: mediaTypes[kind],
      layout,
      bytes,
    });
  }
  return [...files, await damagedFile(random)];
}

/** Writes the demo set into a directory, which is made if it is missing, and gives the files. */
export async function writeSamples(directory: string, seed?: number): Promise<SampleFile[]> {
  await mkdir(directory, { recursive: true });
  const files = await sampleFiles(seed);
  for (const { name, bytes } of files) await writeFile(join(directory, name), bytes);
  return files;
}

/**
 * A PDF as a broken transfer leaves it: it starts well, turns into noise after a tenth and ends before its
 * page tree. pdfkit writes that tree, the fonts and the cross-reference table last, so nothing can be rebuilt.
 */
async function damagedFile(random: SeededRandom): Promise<SampleFile> {
  const layout = 'pdf-classic';
  const whole = await renderPerson(random.pick(people), layout);
  const bytes = whole.slice(0, Math.floor(whole.length * 0.6));
  for (let at = Math.floor(whole.length * 0.1); at < bytes.length; at += 1) bytes[at] = random.below(256);
  return { name: 'damaged-transfer.pdf', personId: null, mediaType: mediaTypes.pdf, layout, bytes };
}
