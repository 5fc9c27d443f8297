import { findRanges } from '../dates/find-ranges.js';
import { cellsOf, lookWithin, type Line } from '../document/line.js';
import { pieceParts } from './cut-piece.js';
import { fieldLabel, openingLabel, type FieldLabel } from './field-labels.js';
import { cutAtLooks, withoutDates } from './header-pieces.js';
import { withoutFullStop } from './line-text.js';
import type { FoundPart } from './placed-parts.js';
import { unknownLabelLength } from './unknown-labels.js';

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

/**
 * Splits header lines into parts, dates taken out, places told apart.
 *
 * @param withColons whether a colon parts too: "Acme Ltd: Engineer"
 */
export function headerParts(header: readonly Line[], withColons = false): Part[] {
  const pending: (FieldLabel | null)[] = [];
  const isForm = header.some(({ text }) => openingLabel(text) !== null);
  return header.flatMap((line, lineIndex) => {
    const parts = lineParts(line, withColons, isForm, pending).filter(({ text }) =>
      /\p{L}{2}|^\p{Lu}$/u.test(text),
    );
    return parts.map((part, index) => {
      const from = index === 0 ? line.start : (parts[index - 1]?.end ?? line.start);
      return {
        ...withoutStop(part, line),
        line: lineIndex,
        joint: jointOf(line.text.slice(from - line.start, part.start - line.start)),
        look: lookWithin(line, part.start - line.start, part.end - line.start),
      };
    });
  });
}

/** The length of a label nobody knows, among others of a form: "Place of learning: Lowmoor College". */
function unknownLabel(text: string): number {
  return /^\p{Lu}[\p{L}'’ /-]{2,40}:\s+(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
}

/** The full stop at the end of a head, or before the date in the margin beside it, is no part of its last field. */
function withoutStop(part: FoundPart, line: Line): FoundPart {
  const rest = line.text.slice(part.end - line.start);
  if (rest !== '' && !(rest.startsWith('\t') && findRanges(rest).length > 0)) return part;
  const text = withoutFullStop(part.text);
  return { ...part, text, end: part.end - (part.text.length - text.length) };
}

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
function lineParts(
  line: Line,
  withColons: boolean,
  isForm: boolean,
  pending: (FieldLabel | null)[],
): FoundPart[] {
  const cells = cellsOf(line);
  const isAnswer = cells.every(
    ({ text }, at) =>
      fieldLabel(text) === null && openingLabel(text) === null && unknownLabelLength(line, at) === 0,
  );
  let label: FieldLabel | null = (isAnswer && pending.shift()) || null;
  // The line ends in a label.
  let isAsking = false;
  const found = cells.flatMap((cell, at) => {
    const column = fieldLabel(line.columns?.[at] ?? '');
    const own = column === null ? fieldLabel(cell.text) : null;
    const unknown = unknownLabelLength(line, at);
    isAsking = own !== null || unknown === cell.text.length;
    if (isAsking) {
      label = own;
      return [];
    }
    const opening = openingLabel(cell.text);
    const length = opening?.length ?? (unknown || (isForm ? unknownLabel(cell.text) : 0));
    const told: FieldLabel | null = column ?? opening?.label ?? label;
    label = null;
    const parts = withoutDates(cell.text.slice(length), cell.start + length).flatMap((piece) =>
      cutAtLooks(piece, line).flatMap((field) => pieceParts(field, cell.bold, withColons && told === null)),
    );
    return told === null ? parts : parts.map((part) => ({ ...part, label: told }));
  });
  if (isAsking) pending.push(label);
  return found;
}
