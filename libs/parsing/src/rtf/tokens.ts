/** A piece of RTF: a brace, a control word or symbol with its number, or a stretch of bytes of text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'control'; word: string; value: number | null }
  | { kind: 'bytes'; bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const controlWord = /([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^])/iy;

/** Takes RTF apart (RTF 1.9.1, "RTF syntax"). Line ends mean nothing; `\bin` data are left out. */
export function* rtfTokens(source: Uint8Array): Generator<RtfToken> {
  const text = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1');
  let at = 0;
  while (at < source.length) {
    const byte = source[at];
    if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? 'open' : 'close' };
      at++;
    } else if (byte === backslash) {
      controlWord.lastIndex = at + 1;
      const match = controlWord.exec(text);
      if (!match) return;
      at += 1 + match[0].length;
      const token = control(match);
      if (token.kind === 'control' && token.word === 'bin') at += Math.max(0, token.value ?? 0);
      yield token;
    } else {
      const end = endOfText(source, at);
      const bytes = source.subarray(at, end).filter((sign) => sign !== 0x0a && sign !== 0x0d);
      if (bytes.length > 0) yield { kind: 'bytes', bytes };
      at = end;
    }
  }
}

function control([, word, value, hex, symbol]: RegExpExecArray): RtfToken {
  if (hex !== undefined) return { kind: 'bytes', bytes: Uint8Array.of(Number.parseInt(hex, 16)) };
  if (symbol === '\\' || symbol === '{' || symbol === '}')
    return { kind: 'bytes', bytes: Uint8Array.of(symbol.charCodeAt(0)) };
  if (word === undefined)
    return {
      kind: 'control',
      word: symbol === '\n' || symbol === '\r' ? 'par' : (symbol ?? ''),
      value: null,
    };
  return { kind: 'control', word, value: value === undefined ? null : Number(value) };
}

function endOfText(source: Uint8Array, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const byte = source[at];
    if (byte === backslash || byte === openBrace || byte === closeBrace) break;
  }
  return at;
}
