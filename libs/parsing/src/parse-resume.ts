import { calibrated } from './confidence/calibrate.js';
import { loadConfidenceTable } from './confidence/confidence-table.js';
import { detectDocumentKind } from './detect-document-kind.js';
import { acceptedFormats } from './document-format.js';
import type { Line } from './document/line.js';
import type { ReadDocument } from './document/read-document.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { readOdt } from './odt/read-odt.js';
import { ParseFailure } from './parse-failure.js';
import type { ParsedResume } from './parsed-resume.js';
import { readPdf } from './pdf/read-pdf.js';
import { readPlainText } from './plain-text/read-plain-text.js';
import { readRtf } from './rtf/read-rtf.js';
import { loadGazetteer } from './skills/gazetteer.js';
import { forgetTexts } from './text/remembered.js';
import { understand } from './understand.js';

export interface ParseOptions {
  /** The day the document was received, `YYYY-MM-DD`: the day "present" means. */
  receivedOn: string;
  /** Path of the gazetteer file (models/gazetteer). */
  gazetteerFile: string;
  /** Path of the fitted confidences (models/parsing); without it fields carry how sure the rules are. */
  confidenceFile?: string | undefined;
  /** The largest document that is read, in bytes; 20 MiB unless told. */
  maxBytes?: number;
}

export const defaultMaxBytes = 20 * 1024 * 1024;

/** Bytes of a document in, what they say of a person out. Never guesses. @throws ParseFailure */
export async function parseResume(bytes: Uint8Array, options: ParseOptions): Promise<ParsedResume> {
  return (await parseDocument(bytes, options)).resume;
}

/** The same, with the lines the document was read as, in the order of the text. @throws ParseFailure */
export async function parseDocument(
  bytes: Uint8Array,
  { receivedOn, gazetteerFile, confidenceFile, maxBytes = defaultMaxBytes }: ParseOptions,
): Promise<{ resume: ParsedResume; lines: Line[] }> {
  const started = performance.now();
  const gazetteer = loadGazetteer(gazetteerFile);
  try {
    const document = await readDocument(bytes, maxBytes);
    const read = understand(document, receivedOn, gazetteer);
    const parsed = confidenceFile ? calibrated(read, loadConfidenceTable(confidenceFile)) : read;
    const resume = { ...parsed, elapsedMs: Math.round(performance.now() - started) };
    return { resume, lines: document.lines };
  } finally {
    forgetTexts();
  }
}

async function readDocument(bytes: Uint8Array, maxBytes: number): Promise<ReadDocument> {
  if (bytes.length > maxBytes) throw tooLarge(bytes, maxBytes);
  switch (detectDocumentKind(bytes.subarray(0, 65_536))) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'html':
      return readHtml(bytes);
    case 'txt':
      return readPlainText(bytes);
    case 'empty':
      throw new ParseFailure('corrupt_document', 'The document is empty.');
    case 'unsupported':
      if (isEncryptedOffice(bytes)) throw new ParseFailure('encrypted', 'The document asks for a password.');
      throw new ParseFailure('unsupported_format', `By its content it is none of ${acceptedFormats}.`);
  }
}

export function tooLarge({ length }: Uint8Array, maxBytes: number): ParseFailure {
  return new ParseFailure('too_large', `The document has ${length} bytes, ${maxBytes} are allowed.`);
}

/** Office wraps a document with a password into a compound file (MS-OFFCRYPTO). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    data.readUIntBE(0, Math.min(4, data.length)) === 0xd0cf11e0 &&
    data.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  );
}
