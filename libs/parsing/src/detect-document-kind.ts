export type DocumentKind = 'pdf' | 'docx' | 'empty' | 'unsupported';

const localHeader = [0x50, 0x4b, 0x03, 0x04];
/** Bit 3 of the flags: the sizes stand after the data. */
const hasDescriptor = 0x08;
/** Folders and parts every Office package may open with, whatever its kind. */
const packageParts = /^(?:\[content_types\]\.xml|_rels\/|docprops\/|customxml\/|\[trash\]\/)/;
const otherOffice =
  /^(?:xl|ppt|visio|content\.xml|meta-inf|mimetype|manifest\.rdf|androidmanifest\.xml)(?:\/|$)/;

/** A file that opens as something else is not a PDF, though one may follow. */
const otherKinds =
  /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|#!|MZ|\x7FELF|Rar!|7z\xBC|\{\\rtf|\s*<(?:html|!doctype|svg|script|\?php))/i;

/**
 * Tells what a document is by its first bytes (64 KiB suffice), never by its name. A package whose first
 * entries do not tell counts as DOCX: the parser, which sees all of it, has the last word.
 */
export function detectDocumentKind(head: Uint8Array): DocumentKind {
  if (head.length === 0) return 'empty';
  if (startsWith(head, 0, localHeader)) return kindOfPackage(head);
  const opening = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1');
  return opening.includes('%PDF-') && !otherKinds.test(opening) ? 'pdf' : 'unsupported';
}

function kindOfPackage(head: Uint8Array): DocumentKind {
  let isPackage = false;
  for (const name of entryNames(head)) {
    if (name.startsWith('word/')) return 'docx';
    if (otherOffice.test(name)) return 'unsupported';
    isPackage ||= packageParts.test(name);
  }
  return isPackage ? 'docx' : 'unsupported';
}

/** Names in the local headers, lower case, in file order. */
function* entryNames(head: Uint8Array): Generator<string> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  let at = 0;
  while (at >= 0 && at + 30 <= head.length) {
    const nameLength = view.getUint16(at + 26, true);
    const nameEnd = at + 30 + nameLength;
    yield Buffer.from(head.subarray(at + 30, nameEnd))
      .toString('utf8')
      .replaceAll('\\', '/')
      .replace(/^\//, '')
      .toLowerCase();
    const dataStart = nameEnd + view.getUint16(at + 28, true);
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
