import type { Piece } from './header-pieces.js';
import { placed, type FoundPart } from './placed-parts.js';

const separators =
  /\s+[|•·∙●◦‣⋅]\s+|\s*[|•·●]\s*|\s+[–—]\s*|\s*[—]\s+|\s+-\s+|\s+@\s*|\s+(?:at|bei|chez)\s+(?=(?:[dl]['’])?\p{Lu}|\d)|\s+\/\/\s+/gu;

/** A line with several slashes uses them to part; one slash alone joins ("Developer / Analyst"). */
const separatorsAndSlash = new RegExp(`${separators.source}|\\s+/(?:\\s+|$)`, 'gu');

const separatorsAndColon = new RegExp(`${separators.source}|:\\s+(?=\\p{Lu})`, 'gu');

/**
 * The parts of a piece between separators, places told apart.
 *
 * @param withColons whether a colon parts too: "Acme Ltd: Engineer"
 */
export function pieceParts(piece: Piece, bold: boolean, withColons: boolean): FoundPart[] {
  const parts: FoundPart[] = [];
  let at = 0;
  const push = (from: number, to: number): void => void parts.push(...placed(trimmed(piece, from, to), bold));
  const count = piece.text.split(/\s+\/(?=\s|$)/).length - 1;
  const opening = /^[\s,]*\([^()]+\)(?=[\s,]*\S)/u.exec(piece.text)?.[0].length ?? 0;
  if (opening > 0) {
    push(0, opening);
    at = opening;
  }
  const slashes = (count > 1 && !piece.text.includes('(')) || /\s\/\s*$/.test(piece.text);
  const parting = slashes ? separatorsAndSlash : withColons ? separatorsAndColon : separators;
  for (const match of piece.text.matchAll(parting)) {
    if (match.index < at) continue;
    push(at, match.index);
    at = match.index + match[0].length;
  }
  push(at, piece.text.length);
  return parts;
}

/** "(in progress, expected 2027)" tells of the date. */
const expectation =
  /[\s,]*[(,]\s*(?:in progress|expected|anticipated|ongoing|laufend|voraussichtlich|en cours|en curso|graduating)\b[^)]*\)?\s*$/iu;

function trimmed({ text, start }: Piece, from: number, to: number): Piece {
  const raw = text.slice(from, to);
  const lead = /^[\s,;:()[\]–—|·•-]*/u.exec(raw)?.[0].length ?? 0;
  let clean = raw
    .slice(lead)
    .replace(expectation, '')
    .replace(/[\s,;:([|·•–—-]+$/u, '');
  if (clean.endsWith(')') && !clean.includes('(')) clean = clean.slice(0, -1);
  return { text: clean, start: start + from + lead };
}
