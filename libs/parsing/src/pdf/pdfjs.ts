import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ParseFailure } from '../parse-failure.js';
import { loadPdfjs } from './load-pdfjs.js';
import { SharedPort } from './shared-port.js';

/** Where fonts go once "loaded": nowhere. */
const ownerDocument = { fonts: new Set() };

/** Opens a PDF with no script, no network and no decoded image. @throws ParseFailure */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdf.js may write to it
    worker: await newWorker(),
    isEvalSupported: false,
    useSystemFonts: false,
    // Without font faces the outline of every glyph would be worked out, at a sixth of a resume's time.
    disableFontFace: false,
    ownerDocument,
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

/** The reading half of pdf.js for one document, in this thread. */
async function newWorker(): Promise<PDFWorker> {
  const { PDFWorker, WorkerMessageHandler, VerbosityLevel } = await loadPdfjs();
  const port = new SharedPort();
  WorkerMessageHandler.initializeFromPort(port);
  return PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
}
