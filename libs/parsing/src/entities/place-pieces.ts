import { cellsOf, type Line } from '../document/line.js';
import { fieldLabel } from './field-labels.js';

/** A text that may be the place a person lives in. */
export interface PlacePiece {
  text: string;
  start: number;
}

/** What leads to the place a person lives in: "Based in Leeds". */
const toldPlace =
  /(?:^|\s)(?:(?:currently |presently )?(?:based|located|living|lives|residing|resides|resident|domiciled|working) in|(?:derzeit )?(?:wohnhaft|ansässig|wohnt|lebt) in|bas[ée]e? [àa]|domicili[ée]e? [àa]|r[ée]sidant [àa]|habite [àa]|residente en|resido en|domiciliad[oa] en|con (?:base|residencia) en|vivo en)\s+(?=\p{Lu})/iu;

/** Signs between details, and the details beside which a place may stand without any: addresses and numbers. */
const separators =
  /\s*[|•·●;]\s*|\s+[–—-]\s+|:\s+|\s\/\s|<?[\w.+-]+@[\w.-]+>?|(?<![\d,] ?)\+?\(?\d[\d\s().-]{7,}\d|$/gu;

/** The pieces of a line that may be a place, the longest first: cut at separators, at commas, out of brackets. */
export function placePieces(line: Line): PlacePiece[] {
  return cellsOf(line).flatMap((cell) => {
    const found: PlacePiece[] = [];
    let at = 0;
    for (const match of cell.text.matchAll(separators)) {
      const own = trimmed(cell.text.slice(at, match.index), cell.start + at);
      at = match.index + match[0].length;
      if (!own.text) continue;
      const bare = behind(own, toldPlace) ?? behindLabel(own) ?? own;
      found.push(bare, ...commaRuns(bare), ...bracketed(bare));
    }
    return found;
  });
}

/** Without the signs and the brackets around it. */
function trimmed(raw: string, start: number): PlacePiece {
  const lead = /^[\s,]*/u.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(lead).replace(/[\s,]+$/u, '');
  const inner = /^\(([^()]+)\)$/u.exec(text)?.[1];
  return inner ? { text: inner, start: start + lead + 1 } : { text, start: start + lead };
}

function behind({ text, start }: PlacePiece, lead: RegExp): PlacePiece | null {
  const match = lead.exec(text);
  const from = match ? match.index + match[0].length : 0;
  return match ? { text: text.slice(from), start: start + from } : null;
}

/** "Standort Leipzig": a label may do without its colon. */
function behindLabel(piece: PlacePiece): PlacePiece | null {
  const word = /^\p{Lu}\p{L}+(?=\s+\p{Lu})/u.exec(piece.text)?.[0] ?? '';
  return fieldLabel(word) === 'place' ? behind(piece, /^\p{L}+\s+/u) : null;
}

/** Up to three neighbours of a list with commas: the place may stand between other details. */
function commaRuns({ text, start }: PlacePiece): PlacePiece[] {
  const starts = [0, ...Array.from(text.matchAll(/,\s+/g), (match) => match.index + match[0].length)];
  const ends = [...Array.from(text.matchAll(/,\s+/g), (match) => match.index), text.length];
  return starts.flatMap((from, first) =>
    ends.slice(first, first + 3).map((to) => ({ text: text.slice(from, to), start: start + from })),
  );
}

/** "Jane Miller (Leeds, UK)", "Leeds, UK (remote)": what stands in brackets, and what before them. */
function bracketed({ text, start }: PlacePiece): PlacePiece[] {
  const match = /^(.*?)\s*\(([^()]+)\)/u.exec(text);
  if (!match) return [];
  const [, before = '', inner = ''] = match;
  const opens = text.indexOf('(') + 1;
  return [
    { text: inner, start: start + opens },
    { text: before, start },
  ].filter((piece) => piece.text);
}
