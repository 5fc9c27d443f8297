import { decodeText } from '../plain-text/decode-text.js';
import { decodeWindows1252 } from '../plain-text/windows-1252.js';

/** The text of a page: in the encoding it declares, or else as plain text is told (HTML Standard, "Determining the character encoding"). */
export function decodeHtml(bytes: Uint8Array): string {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString(
    'latin1',
  );
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(opening)?.[1]?.toLowerCase();
  const isWestern =
    declared === undefined || /^(?:utf-?(?:8|16)|iso-8859-1|latin1|us-ascii|windows-1252)/.test(declared);
  if (!isWestern) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // An encoding nobody knows: the bytes must tell.
    }
  }
  return decodeText(bytes) ?? decodeWindows1252(bytes);
}
