import { sampleFiles, type SampleFile } from '#corpus';
import { parseResume } from '#libs/parsing';
import { projectRoot } from '#libs/platform';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { percentile, round } from './percentile.js';

const rounds = 5;
const options = {
  receivedOn: '2026-01-15',
  gazetteerFile: join(projectRoot, 'models', 'gazetteer', 'gazetteer.json.gz'),
};

/**
 * Milliseconds a document in a warm process, by format; beside it what reading the bare text of the same PDFs costs
 * with pdf.js's own `getTextContent`, without order, sections or fields.
 */
export async function benchParsing(): Promise<Record<string, Record<string, number>>> {
  const files = (await sampleFiles()).filter(({ personId }) => personId !== null);
  const pdfs = files.filter(({ mediaType }) => mediaType === 'application/pdf');
  const docx = files.filter(({ mediaType }) => mediaType !== 'application/pdf');
  return {
    pdf: await timed(pdfs, ({ bytes }) => parseResume(bytes.slice(), options)),
    docx: await timed(docx, ({ bytes }) => parseResume(bytes.slice(), options)),
    pdfBareTextByPdfjs: await timed(pdfs, ({ bytes }) => bareText(bytes.slice())),
  };
}

async function timed(
  files: readonly SampleFile[],
  work: (file: SampleFile) => Promise<unknown>,
): Promise<Record<string, number>> {
  for (const file of files) await work(file);
  const times: number[] = [];
  for (let at = 0; at < rounds; at += 1)
    for (const file of files) {
      const started = performance.now();
      await work(file);
      times.push(performance.now() - started);
    }
  return {
    documents: files.length,
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
  };
}

async function bareText(bytes: Uint8Array): Promise<number> {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  let items = 0;
  for (let page = 1; page <= document.numPages; page += 1)
    items += (await (await document.getPage(page)).getTextContent()).items.length;
  await document.destroy();
  return items;
}
