import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pagesToLines } from '../layout/pages-to-lines.js';
import { boundLines, maxCharacters } from '../document/bound-lines.js';
import type { DocumentLink, ReadDocument } from '../document/read-document.js';
import type { Finding } from '../parsed-resume.js';
import { ParseFailure } from '../parse-failure.js';
import type { PageDrawing } from './glyph.js';
import { withChips } from './chips.js';
import { withDrawnBullets } from './drawn-bullets.js';
import { splitHidden } from './hidden-text.js';
import { loadPdfjs } from './load-pdfjs.js';
import { PageInterpreter, type PdfFont } from './page-interpreter.js';
import { openPdf } from './pdfjs.js';
import { withRuledCells } from './ruled-cells.js';
import { wordsOf, type Word } from './words.js';

/** A resume is a few pages; what comes after is left out and reported. */
const maxPages = 40;

/** Reads the visible text of a PDF in reading order. @throws ParseFailure */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pdf = await openPdf(bytes);
  try {
    return await readPages(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<ReadDocument> {
  const findings: Finding[] = [];
  const links: DocumentLink[] = [];
  const pages: Word[][] = [];
  const unreadable: number[] = [];
  let characters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, maxPages) && characters < maxCharacters; number++) {
    const drawing = await readPage(pdf, number, links).catch(() => null);
    if (!drawing) unreadable.push(number);
    const page = drawing ?? { width: 0, height: 0, glyphs: [], areas: [], marks: [], shapes: [] };
    const { visible, hidden } = splitHidden(page);
    const marked = withDrawnBullets(wordsOf(visible), page.marks);
    const words = withRuledCells(withChips(marked, page.shapes), page.shapes, page.width);
    pages.push(words);
    characters += words.reduce((sum, word) => sum + word.text.length, 0);
    const unseen = hidden.filter((glyph) => glyph.text.trim()).length;
    if (unseen > 0) findings.push(warning('hidden_text', `${unseen} invisible characters on page ${number}`));
  }
  if (characters === 0) throw emptyFailure(unreadable.length === pages.length);
  pages.forEach((words, index) => {
    if (words.length === 0) findings.push(warning('image_only_page', `Page ${index + 1} has no text.`));
  });
  const { lines: all, columns } = pagesToLines(pages);
  const { lines, truncated } = boundLines(all);
  if (truncated || pages.length < pdf.numPages)
    findings.push(
      warning('truncated', `Read ${pages.length} of ${pdf.numPages} pages, ${lines.length} lines.`),
    );
  if (columns > 1)
    findings.push({ code: 'two_column', severity: 'info', detail: 'Text stands in columns.', source: null });
  return {
    mediaType: 'application/pdf',
    lines,
    links,
    pages: pdf.numPages,
    sourceCharacters: characters,
    findings,
  };
}

async function readPage(pdf: PDFDocumentProxy, number: number, links: DocumentLink[]): Promise<PageDrawing> {
  const { OPS, AnnotationMode } = await loadPdfjs();
  const names = operatorNames(OPS);
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const interpreter = new PageInterpreter(transform, fontsOf(page));
  fnArray.forEach((operator, index) => {
    interpreter.operators[names[operator] ?? '']?.((argsArray[index] as unknown[] | null) ?? []);
  });
  for (const annotation of await page.getAnnotations().catch(() => [])) {
    const url = (annotation as { url?: unknown }).url;
    if (typeof url === 'string') links.push({ url, page: number });
  }
  const { glyphs, areas, marks, shapes } = interpreter;
  return { width, height, glyphs, areas, marks, shapes };
}

function fontsOf(page: PDFPageProxy): (id: string) => PdfFont {
  const fonts = new Map<string, PdfFont>();
  return (id) => {
    let font = fonts.get(id);
    if (!font) {
      const known = page.commonObjs.has(id)
        ? (page.commonObjs.get(id) as { name?: string; fontMatrix?: number[] })
        : null;
      font = { name: known?.name ?? '', scale: known?.fontMatrix?.[0] ?? 0.001 };
      fonts.set(id, font);
    }
    return font;
  };
}

let namesOfOperators: string[] | undefined;

function operatorNames(operators: Record<string, number>): string[] {
  namesOfOperators ??= Object.entries(operators).reduce<string[]>((names, [name, code]) => {
    names[code] = name;
    return names;
  }, []);
  return namesOfOperators;
}

function warning(code: Finding['code'], detail: string): Finding {
  return { code, severity: 'warning', detail, source: null };
}

function emptyFailure(unreadable: boolean): ParseFailure {
  return unreadable
    ? new ParseFailure('corrupt_document', 'No page of the PDF can be read.')
    : new ParseFailure('no_text_layer', 'The pages hold no visible text; they may be scans.');
}
