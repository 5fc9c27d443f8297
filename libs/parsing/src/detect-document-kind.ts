import type { DocumentFormat } from './document-format.js';
import { decodeText } from './plain-text/decode-text.js';

export type DocumentKind = DocumentFormat | 'empty' | 'unsupported';

const localHeader = [0x50, 0x4b, 0x03, 0x04];
/** Bit 3 of the flags: the sizes stand after the data. */
const hasDescriptor = 0x08;
/** Folders and parts every Office package may open with, whatever its kind. */
const packageParts = /^(?:\[content_types\]\.xml|_rels\/|docprops\/|customxml\/|\[trash\]\/)/;
const otherPackage = /^(?:xl|ppt|visio|content\.xml|meta-inf|manifest\.rdf|androidmanifest\.xml)(?:\/|$)/;
const odtType = 'application/vnd.oasis.opendocument.text';

/** A file that opens as something else is not a PDF, though one may follow. */
const otherKinds =
  /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|#!|MZ|\x7FELF|Rar!|7z\xBC|\{\\rtf|\s*<(?:html|!doctype|svg|script|\?php))/i;
const html =
  /^\s*(?:<!--(?:(?!-->)[^])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|style|h[1-6]|div|p|table|ul|section|article|main|header)\b/i;
/** Text that is written for programs: pictures, scripts, data, mail, contacts, print. */
const otherText =
  /^\s*(?:GIF8|#!|<[!?a-z]|%!PS|%PDF|%FDF|[{[]\s*["{[]|BEGIN:|(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,40}(?:MIME-Version|Received|Return-Path|Delivered-To|Message-ID):|\\documentclass)/i;

/**
 * Tells what a document is by its first bytes (64 KiB suffice), never by its name. A package whose first
 * entries do not tell counts as DOCX: the parser, which sees all of it, has the last word.
 */
export function detectDocumentKind(head: Uint8Array): DocumentKind {
  if (head.length === 0) return 'empty';
  if (startsWith(head, 0, localHeader)) return kindOfPackage(head);
  const opening = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1');
  if (opening.includes('%PDF-') && !otherKinds.test(opening)) return 'pdf';
  return /^(?:\xEF\xBB\xBF)?\s*\{\\rtf/.test(opening) ? 'rtf' : kindOfText(decodeText(head, true));
}

/**
 * Whether text stands under the name of a PDF or an office document: a failed download or a disguise, as a page that
 * asks to log in is, saved as `cv.pdf`.
 */
export function isDisguised(head: Uint8Array, fileName: string): boolean {
  if (!/\.(?:pdf|docx|odt)$/i.test(fileName)) return false;
  return ['rtf', 'html', 'txt'].includes(detectDocumentKind(head.subarray(0, 65_536)));
}

function kindOfText(text: string | null): DocumentKind {
  if (text === null) return 'unsupported';
  const opening = text.slice(0, 4096);
  if (html.test(opening)) return 'html';
  return otherText.test(opening) || !/\p{L}/u.test(text) ? 'unsupported' : 'txt';
}

function kindOfPackage(head: Uint8Array): DocumentKind {
  let isPackage = false;
  let isOther = false;
  for (const { name, dataStart } of entries(head)) {
    if (name === 'mimetype') return isOdt(head, dataStart) ? 'odt' : 'unsupported';
    if (name.startsWith('word/') && !isOther) return 'docx';
    isOther ||= otherPackage.test(name);
    isPackage ||= packageParts.test(name);
  }
  return isPackage && !isOther ? 'docx' : 'unsupported';
}

/** The entry `mimetype` is stored as it is (OpenDocument 1.3 part 2, 3.3); a longer type is another kind. */
function isOdt(head: Uint8Array, at: number): boolean {
  const content = Buffer.from(head.subarray(at, at + odtType.length + 1)).toString('latin1');
  return content.startsWith(odtType) && !content.endsWith('-');
}

/** The local headers' names, lower case, in file order, and where their data start. */
function* entries(head: Uint8Array): Generator<{ name: string; dataStart: number }> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  let at = 0;
  while (at >= 0 && at + 30 <= head.length) {
    const nameLength = view.getUint16(at + 26, true);
    const nameEnd = at + 30 + nameLength;
    const dataStart = nameEnd + view.getUint16(at + 28, true);
    const name = Buffer.from(head.subarray(at + 30, nameEnd))
      .toString('utf8')
      .replaceAll('\\', '/');
    yield { name: name.replace(/^\//, '').toLowerCase(), dataStart };
    const size = view.getUint32(at + 18, true);
    const skips = (view.getUint16(at + 6, true) & hasDescriptor) === 0 && size !== 0xffffffff;
    at = nextHeader(head, skips ? dataStart + size : dataStart);
  }
}

function nextHeader(head: Uint8Array, from: number): number {
  for (let at = head.indexOf(0x50, from); at >= 0; at = head.indexOf(0x50, at + 1)) {
    if (startsWith(head, at, localHeader)) return at;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}
