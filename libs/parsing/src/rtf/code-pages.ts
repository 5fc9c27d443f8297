import { TextDecoder } from 'node:util';
import { decodeWindows1252 } from '../plain-text/windows-1252.js';

/** Windows code pages that the Encoding Standard names otherwise than `windows-N`. */
const names: Record<number, string> = {
  437: 'windows-1252',
  850: 'windows-1252',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
/** Code pages by the character set a font declares (RTF 1.9.1, `\fcharset`). */
const charsets: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const decoders = new Map<number, TextDecoder | null>();

/** The code page of a font's character set; null for the document's own. */
export function codePageOf(charset: number): number | null {
  return charsets[charset] ?? null;
}

/** Decodes bytes of a Windows code page; pages nobody knows count as Western. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  let decoder = decoders.get(codePage);
  if (decoder === undefined) decoders.set(codePage, (decoder = decoderOf(codePage)));
  return decoder?.decode(bytes) ?? decodeWindows1252(bytes);
}

function decoderOf(codePage: number): TextDecoder | null {
  if (codePage === 1252 || names[codePage] === 'windows-1252') return null;
  try {
    return new TextDecoder(names[codePage] ?? `windows-${codePage}`);
  } catch {
    return null;
  }
}
