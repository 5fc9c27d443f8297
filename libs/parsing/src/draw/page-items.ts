import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../pdf/pdfjs.js';

/** A piece of text as pdf.js gives it, in points from the top left of its page; `y` is its baseline. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface DrawnPage {
  width: number;
  height: number;
  items: TextItem[];
}

/** The pages of a PDF with their text items, hidden ones too. @throws ParseFailure */
export async function pageItems(bytes: Uint8Array, maxPages: number): Promise<DrawnPage[]> {
  const pdf = await openPdf(bytes);
  try {
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number++)
      pages.push(await drawnPage(await pdf.getPage(number)));
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function drawnPage(page: PDFPageProxy): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return {
    width: viewport.width,
    height: viewport.height,
    items: items.flatMap((item) => {
      if (!('str' in item) || !item.str.trim()) return [];
      const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[];
      const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f) as number[];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) }];
    }),
  };
}
