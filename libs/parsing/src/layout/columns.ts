import type { Word } from '../pdf/words.js';
import { cardColumns, rowsInCardColumns, type CardColumn } from './card-columns.js';
import { gridOf } from './grid.js';
import { railSide } from './rail.js';
import { rowsOf, type Row } from './rows.js';
import { pageColumns, ruledPieces, ruledTable, type RuledTable } from './ruled-tables.js';
import type { Piece } from './table-cells.js';

/**
 * A stretch of a page: words over its full width, columns side by side, each a list of stretches, or the
 * pieces of a table in reading order.
 */
export type Band = { words: Word[] } | { columns: Band[][] } | { pieces: Piece[] };

interface Gutter {
  x: number;
  /** Half-open range of rows that leave the gutter free. */
  from: number;
  to: number;
  /** The first row below that crosses the gutter: rows from `to` on have text at the left alone. */
  reach: number;
  score: number;
}

/** Rows cut out of a page, half-open, and what they are. */
interface Cut {
  from: number;
  to: number;
  band: Band;
}

/** Fewer rows than this on a side are no column. */
const minRows = 3;
const maxDepth = 3;
const step = 2;

/**
 * Cuts a page into columns where a vertical strip stays free of ink over many rows (a local XY-cut), so a
 * sidebar that ends mid-page, a banner above and a footer below keep their place in the reading order.
 */
export function bandsOf(words: readonly Word[], depth = 0, cards: CardColumn[] | null = null): Band[] {
  const table = ruledTable(words);
  if (table) {
    const known = cardColumns(table) ?? cards;
    return [
      ...bandsOf(table.above, depth, known),
      tableBand(table, depth),
      ...bandsOf(table.below, depth, known),
    ];
  }
  const rows = rowsOf(words);
  const cut = (cards && cutByCards(rows, cards)) ?? (depth < maxDepth ? bestCut(rows, depth) : null);
  if (!cut) return words.length > 0 ? [{ words: [...words] }] : [];
  return [
    ...bandsOf(
      rows.slice(0, cut.from).flatMap((row) => row.words),
      depth,
    ),
    cut.band,
    ...bandsOf(
      rows.slice(cut.to).flatMap((row) => row.words),
      depth,
      cards,
    ),
  ];
}

function cutByCards(rows: readonly Row[], cards: readonly CardColumn[]): Cut | null {
  const found = rowsInCardColumns(rows, cards);
  return found && { from: found.from, to: found.to, band: { pieces: found.pieces } };
}

function tableBand(table: RuledTable, depth: number): Band {
  const columns = pageColumns(table);
  return columns
    ? { columns: columns.map((words) => bandsOf(words, depth + 1)) }
    : { pieces: ruledPieces(table) };
}

function bestCut(rows: Row[], depth: number): Cut | null {
  const candidates = guttersOf(rows);
  const free = candidates
    .slice(0, 60)
    .find((gutter) => railSide(rows.slice(gutter.from, gutter.to), gutter.x) === null);
  for (const gutter of new Set([candidates[0], free])) {
    const pieces = gutter ? gridOf(rows.slice(gutter.from, gutter.reach), gutter.x) : null;
    if (gutter && pieces) return { from: gutter.from, to: gutter.reach, band: { pieces } };
  }
  if (!free) return null;
  const inside = rows.slice(free.from, free.to).flatMap((row) => row.words);
  const left = inside.filter((word) => word.x0 < free.x);
  const right = inside.filter((word) => word.x0 >= free.x);
  return {
    from: free.from,
    to: free.to,
    band: { columns: [bandsOf(left, depth + 1), bandsOf(right, depth + 1)] },
  };
}

/** Gutters that part enough text, the best first. */
function guttersOf(rows: Row[]): Gutter[] {
  if (rows.length < 2 * minRows) return [];
  const left = Math.min(...rows.map((row) => row.words[0]?.x0 ?? 0));
  const right = Math.max(...rows.map((row) => row.words.at(-1)?.x1 ?? 0));
  const candidates: Gutter[] = [];
  const margins = rows.map((row) => marginOf(row));
  for (let x = left + 40; x < right - 40; x += step) candidates.push(...freeRuns(rows, margins, x));
  return candidates.sort((a, b) => b.score - a.score);
}

/** The runs of rows with no ink at x (half a line to the left of it) and enough text on both sides. */
function freeRuns(rows: Row[], margins: readonly number[], x: number): Gutter[] {
  const runs: Gutter[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !isCrossed(row, margins[at] ?? 0, x)) continue;
    const gutter = at - from < minRows ? null : measured(rows, from, at, x);
    if (gutter) runs.push(gutter);
    from = at + 1;
  }
  return runs;
}

/** The words of a letter-spaced heading stand as far apart as columns do elsewhere. */
function marginOf({ words, size }: Row): number {
  const letters = words.filter(({ text }) => text.length === 1).length;
  const isSpaced = words.length > 4 && letters > 0.6 * words.length;
  return isSpaced ? 0.9 * size : Math.max(4, 0.4 * Math.min(size, 12));
}

/** Asked at every x of a page for every row, so it ends at the first word to the right of x: they stand in order. */
function isCrossed({ words }: Row, margin: number, x: number): boolean {
  for (const word of words) {
    if (word.x0 >= x + 0.5) return false;
    if (word.x1 > x - margin * 2 && !(word.x1 < x + 3 && isUnbreakable(word))) return true;
  }
  return false;
}

/** An e-mail or web address cannot wrap, so in a narrow column it runs into the gutter. */
export function isUnbreakable({ text }: Word): boolean {
  return text.length > 12 && /\S[@/]\S/.test(text);
}

/**
 * Scores a run by the rows of its poorer side. Rows below the last one with text on the right go with what
 * follows when something crosses the gutter there: a heading must not part from its section.
 */
function measured(rows: Row[], from: number, to: number, x: number): Gutter | null {
  const left: number[] = [];
  const right: number[] = [];
  for (let at = from; at < to; at++) {
    const words = rows[at]?.words;
    if ((words?.[0]?.x0 ?? x) < x) left.push(at);
    if ((words?.at(-1)?.x0 ?? 0) >= x) right.push(at);
  }
  const fewer = Math.min(left.length, right.length);
  if (fewer < minRows || !standSideBySide(left, right)) return null;
  const end = to < rows.length ? (right.at(-1) ?? from) + 1 : to;
  return { x, from, to: end, reach: to, score: fewer * 1000 + to - from };
}

/** Both sides have enough rows in the stretch where they overlap: a banner above a column is no column. */
function standSideBySide(left: readonly number[], right: readonly number[]): boolean {
  const from = Math.max(left[0] ?? 0, right[0] ?? 0);
  const to = Math.min(left.at(-1) ?? 0, right.at(-1) ?? 0);
  return [left, right].every((rows) => rows.filter((at) => at >= from && at <= to).length >= minRows);
}
