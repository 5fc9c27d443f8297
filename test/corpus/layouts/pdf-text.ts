import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF as pdf.js reads it, in the order of the file. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const opening = getDocument({ data: pdf, verbosity: 0, isEvalSupported: false });
  const document = await opening.promise;
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  const text = (await Promise.all(pages)).join(' ');
  await opening.destroy();
  return text;
}

/** Letters and digits alone: looks set capitals, hyphens and line breaks as they please. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
