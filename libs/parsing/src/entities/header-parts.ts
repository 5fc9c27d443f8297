import { cellsOf, lookWithin, type Line } from '../document/line.js';
import { findRanges } from '../dates/find-ranges.js';
import { isTold } from './line-text.js';
import { fieldLabel, openingLabel, type FieldLabel } from './field-labels.js';
import { bulletLength } from '../text/bullet.js';
import { bracketPlace, innerPlace, placeScore, town, townBehind, trailingPlace } from './places.js';

/** A piece of a header between separators, with its place in the document's text. */
export interface Part {
  text: string;
  start: number;
  end: number;
  /** The header's line it stands on. */
  line: number;
  /** What parts it from what stands before it on its line: a sign or a word, "" at the line's start. */
  joint: string;
  /** The side of the comma that cut it off its neighbour. */
  side?: '<' | '>';
  bold: boolean;
  /** How most of it is set: equal for parts that are set alike, "" where nothing tells. */
  look: string;
  place: number;
  /** A place was written behind it: "The Blue Door, Renton, WA". */
  hasPlace?: boolean;
  /** A form says what it is: "Employer: Acme Ltd". */
  label?: FieldLabel;
}

const separators =
  /\s+[|•·∙●◦‣⋅]\s+|\s*[|•·●]\s*|\s+[–—]\s*|\s*[—]\s+|\s+-\s+|\s+@\s*|\s+(?:at|bei|chez)\s+(?=(?:[dl]['’])?\p{Lu}|\d)|\s+\/\/\s+/gu;

/** A line with several slashes uses them to part; one slash alone joins ("Developer / Analyst"). */
const separatorsAndSlash = new RegExp(`${separators.source}|\\s+/(?:\\s+|$)`, 'gu');

const separatorsAndColon = new RegExp(`${separators.source}|:\\s+(?=\\p{Lu})`, 'gu');

/**
 * Splits header lines into parts, dates taken out, places told apart.
 *
 * @param withColons whether a colon parts too: "Acme Ltd: Engineer"
 */
export function headerParts(header: readonly Line[], withColons = false): Part[] {
  const pending: FieldLabel[] = [];
  return header.flatMap((line, lineIndex) => {
    const parts = lineParts(line, withColons, pending).filter(({ text }) => /\p{L}{2}|^\p{Lu}$/u.test(text));
    return parts.map((part, index) => {
      const from = index === 0 ? line.start : (parts[index - 1]?.end ?? line.start);
      return {
        ...part,
        line: lineIndex,
        joint: jointOf(line.text.slice(from - line.start, part.start - line.start)),
        look: lookWithin(line, part.start - line.start, part.end - line.start),
      };
    });
  });
}

/** A part before its place among the others is known. */
type FoundPart = Omit<Part, 'line' | 'joint' | 'look'>;

/** What stands between two parts, as a sign: a date, a tab, a word, a dash. */
function jointOf(between: string): string {
  if (/\d/.test(between)) return 'date';
  if (between.includes('\t')) return 'tab';
  return between.trim().slice(0, 3);
}

/**
 * The parts of a line; a label of a form, in a cell of its own or before a colon, tells of what follows it.
 *
 * @param pending labels that stood below one another, with what they ask for in the lines after them
 */
function lineParts(line: Line, withColons: boolean, pending: FieldLabel[]): FoundPart[] {
  const cells = cellsOf(line);
  const isAnswer = cells.every(({ text }) => fieldLabel(text) === null && openingLabel(text) === null);
  let label: FieldLabel | null = (isAnswer && pending.shift()) || null;
  const found = cells.flatMap((cell) => {
    const own = fieldLabel(cell.text);
    if (own !== null) {
      label = own;
      return [];
    }
    const opening = openingLabel(cell.text);
    const length = opening?.length ?? 0;
    const told: FieldLabel | null = opening?.label ?? label;
    label = null;
    const parts = withoutDates(cell.text.slice(length), cell.start + length).flatMap((piece) =>
      cutAtLooks(piece, line).flatMap((field) => pieceParts(field, cell.bold, withColons && told === null)),
    );
    return told === null ? parts : parts.map((part) => ({ ...part, label: told }));
  });
  if (label !== null && !isAnswer) pending.push(label);
  return found;
}

interface Piece {
  text: string;
  start: number;
}

/** The text around the dates, which end a piece as a separator does; what is told behind them and a name is left out. */
function withoutDates(text: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = bulletLength(text);
  for (const range of findRanges(text)) {
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), start: start + at });
    at = Math.max(at, range.end);
  }
  const isNamed = pieces.some((piece) => /\p{L}{2}/u.test(piece.text));
  if (!isNamed || !isTold(text.slice(at))) pieces.push({ text: text.slice(at), start: start + at });
  return pieces;
}

/** Signs that may stand between fields which are set in different type. */
const signs = /^[\s,;:|·•–—()@/-]*$/u;

/** "ENGINEER, Acme Ltd": capitals on one side of a comma only. */
const caseChange =
  /(?<=(?:^|\s)\p{Lu}[\p{Lu}\d&.'’ /()-]{4,}),\s(?=\p{Lu}\p{Ll})|(?<=\p{Ll}),\s(?=\p{Lu}[\p{Lu}\d&.'’ /()-]{4,}$)/gu;

/** Words, not letters of one word, are parted there. */
function isWordEdge(text: string, at: number): boolean {
  return /[\s(]$/.test(text.slice(0, at)) || /^[\s,;:(|·•–—]/.test(text.slice(at));
}

const joiningWord = /\s(?:at|bei|chez|en|@)\s+$/u;

/** A piece cut where its type changes between words: an author who sets them apart means different fields. */
function cutAtLooks(piece: Piece, { looks = [], start }: Line): Piece[] {
  const cases = Array.from(piece.text.matchAll(caseChange), ({ index }) => index + 2);
  const cuts = [...new Set([...looks.map(({ at }) => start + at - piece.start), ...cases])]
    .toSorted((a, b) => a - b)
    .filter((at) => at > 1 && at < piece.text.length && isWordEdge(piece.text, at))
    .filter((at) => !signs.test(piece.text.slice(0, at)) && !signs.test(piece.text.slice(at)));
  return [0, ...cuts].map((from, index) => ({
    text: piece.text.slice(from, cuts[index]).replace(index < cuts.length ? joiningWord : /$^/, ''),
    start: piece.start + from,
  }));
}

function pieceParts(piece: Piece, bold: boolean, withColons: boolean): FoundPart[] {
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

/** Cuts a place off the end of a part. */
function placed({ text, start }: Piece, bold: boolean): FoundPart[] {
  if (!text) return [];
  const place = placeScore(text);
  const whole = { text, start, end: start + text.length, bold, place };
  if (place >= town) return [whole];
  const inner = innerPlace(text) ?? bracketPlace(text);
  if (inner) {
    const piece = (from: number, to: number): Piece => ({ text: text.slice(from, to), start: start + from });
    const rest = /^\)?(?:,\s*|\s+)/.exec(text.slice(inner.end))?.[0].length ?? 0;
    const head = piece(0, text.slice(0, inner.start).replace(/[\s,(]+$/, '').length);
    const tail = piece(inner.end + rest, text.length);
    const named = piece(inner.start, inner.end);
    return [
      { ...head, end: head.start + head.text.length, bold, place: 0, hasPlace: true },
      {
        ...named,
        end: named.start + named.text.length,
        bold: false,
        place: Math.max(placeScore(named.text), townBehind),
      },
      ...placed(tail, bold),
    ];
  }
  const cut = trailingPlace(text);
  if (cut < 0) return [whole];
  const head = text.slice(0, cut).replace(/[\s,(|·•–—-]+$/u, '');
  const tail = text.slice(cut).replace(/[)\s]+$/, '');
  return [
    { text: head, start, end: start + head.length, bold, place: 0, hasPlace: true },
    {
      text: tail,
      start: start + cut,
      end: start + cut + tail.length,
      bold: false,
      place: Math.max(placeScore(tail), townBehind),
    },
  ];
}
