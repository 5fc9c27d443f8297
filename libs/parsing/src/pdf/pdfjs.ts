import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ParseFailure } from '../parse-failure.js';

// pdf.js wants the drawing classes of a browser when it is loaded, though nothing is drawn here.
const drawing = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) drawing[name] ??= class {};

let loaded: Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> | undefined;

/** Loads pdf.js once; it complains about a missing canvas while it loads, which means nothing here. */
export function loadPdfjs(): typeof loaded & object {
  loaded ??= withoutWarnings(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  return loaded;
}

/** Opens a PDF with no script, no network, no font face and no decoded image. @throws ParseFailure */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer away from its caller
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ParseFailure('encrypted', 'The PDF asks for a password.');
    }
    throw new ParseFailure('corrupt_document', 'The PDF has no readable structure.');
  }
}

async function withoutWarnings<T>(load: () => Promise<T>): Promise<T> {
  const spoken = Object.getOwnPropertyDescriptor(console, 'warn');
  Object.defineProperty(console, 'warn', { ...spoken, value: () => undefined });
  try {
    return await load();
  } finally {
    if (spoken) Object.defineProperty(console, 'warn', spoken);
  }
}
