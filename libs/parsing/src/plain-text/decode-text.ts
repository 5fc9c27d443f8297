import { decodeWindows1252 } from './windows-1252.js';

/** No text holds these: the null character, and what is no character. */
const neverInText = /[\0\uFFFE\uFFFF]/u;
/** ASCII's control characters but tabs, line ends and form feeds; programs leave a few as marks of fields and cells. */
const controls = /(?![\t\n\v\f\r\x80-\x9F])\p{Cc}/gu;
const maxControlShare = 0.005;
/** Text in a Western code page is letters of ASCII for the most part. */
const maxForeignShare = 0.3;

/**
 * The text these bytes are: UTF-8, UTF-16 with its mark, or else Windows-1252. Null when they are no text. With
 * `isHead` they may end within a character.
 */
export function decodeText(bytes: Uint8Array, isHead = false): string | null {
  const text = decodeUnicode(bytes, isHead) ?? decodeWestern(bytes);
  if (text === null || neverInText.test(text)) return null;
  return (text.match(controls)?.length ?? 0) > text.length * maxControlShare ? null : text;
}

function decodeUnicode(bytes: Uint8Array, isHead: boolean): string | null {
  const encoding = utf16Mark(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isHead });
  } catch {
    return null;
  }
}

function utf16Mark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decodeWestern(bytes: Uint8Array): string | null {
  const text = decodeWindows1252(bytes);
  const foreign = text.match(/[^\x20-\x7E\s]/g)?.length ?? 0;
  return text.includes('\uFFFD') || foreign > text.length * maxForeignShare ? null : text;
}
