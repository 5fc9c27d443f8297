import type { Shape } from '../pdf/glyph.js';
import type { Word } from '../pdf/words.js';
import { knownHeading } from '../sections/heading-words.js';
import { cellTexts } from './cell-texts.js';
import { textOf } from './row-cells.js';
import { rowsOf } from './rows.js';
import { besideText, isShortCell, onOneLine, type Piece } from './table-cells.js';

/** Tops and edges closer than this (points) are one. */
const aligned = 3;
/** Cells of fewer lines set no page. */
const pageLines = 8;

/** A cell and what stands in it. */
interface Cell {
  frame: Shape;
  words: Word[];
}

/** Consecutive rows of cells that rules or boxes close, and the words above and below them. */
export interface RuledTable {
  above: Word[];
  rows: Cell[][];
  below: Word[];
}

/**
 * The first ruled table on a stretch of page, or the first row of cards. Null when there is none, and when text stands
 * beside it: then columns come first.
 */
export function ruledTable(words: readonly Word[]): RuledTable | null {
  const [first, ...rest] = rowsOfCells(words);
  if (!first) return null;
  const rows = [first];
  for (const row of rest) {
    if (!continues(rows.at(-1) ?? first, row)) break;
    rows.push(row);
  }
  const top = Math.min(...first.map(({ frame }) => frame.y0));
  const bottom = Math.max(...rows.flat().map(({ frame }) => frame.y1));
  const cells = new Set(rows.flat().map(({ frame }) => frame));
  const others = words.filter(({ cell }) => !cell || !cells.has(cell));
  const above = others.filter((word) => word.y <= top);
  const below = others.filter((word) => word.y - 0.3 * word.size >= bottom);
  return above.length + below.length === others.length ? { above, rows, below } : null;
}

function rowsOfCells(words: readonly Word[]): Cell[][] {
  const cells = new Map<Shape, Word[]>();
  for (const word of words)
    if (word.cell) cells.set(word.cell, [...(cells.get(word.cell) ?? []), withoutCell(word)]);
  const rows: Cell[][] = [];
  const sorted = [...cells]
    .map(([frame, own]) => ({ frame, words: own }))
    .sort((a, b) => a.frame.y0 - b.frame.y0);
  for (const cell of sorted) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].frame.y0 - cell.frame.y0) < aligned) row.push(cell);
    else rows.push([cell]);
  }
  for (const row of rows) row.sort((a, b) => a.frame.x0 - b.frame.x0);
  return rows;
}

/** Whether the rows touch and their cells begin below each other. */
function continues(above: readonly Cell[], below: readonly Cell[]): boolean {
  const bottom = Math.max(...above.map(({ frame }) => frame.y1));
  return (
    Math.abs((below[0]?.frame.y0 ?? 0) - bottom) < aligned &&
    below.every((cell) => columnOf(above, cell) >= 0)
  );
}

function columnOf(row: readonly Cell[], { frame }: Cell): number {
  return row.findIndex((cell) => Math.abs(cell.frame.x0 - frame.x0) < aligned);
}

/** The columns of a page that is set as one row of cells, sections with their headings in each; null for tables. */
export function pageColumns({ rows: [row = [], ...more] }: RuledTable): Word[][] | null {
  const isPage = row.every(({ words }) => {
    const lines = rowsOf(words);
    return lines.length >= pageLines && lines.some((line) => knownHeading(textOf(line.words)) !== null);
  });
  return isPage && more.length === 0 ? row.map(({ words }) => words) : null;
}

/** A ruled table in reading order: of each row the short cells as one line, then each long cell; cards one by one. */
export function ruledPieces({ rows }: RuledTable): Piece[] {
  const [first = []] = rows;
  const isTable = first.every(
    ({ frame }, at) => at === 0 || frame.x0 - (first[at - 1]?.frame.x1 ?? 0) < aligned,
  );
  const columns = isTable
    ? first.map((cell) => rows.map((row) => row[columnOf(row, cell)]))
    : rows.flat().map((cell) => [cell]);
  const lines = new Map(columns.flatMap((cells) => textsOfCells(cells.filter((cell) => cell !== undefined))));
  const textsIn = (cell?: Cell): Word[][] => (cell && lines.get(cell)) ?? [];
  const isShort = first.map(
    (cell) => isTable && rows.every((row) => isShortCell(textsIn(row[columnOf(row, cell)]))),
  );
  return rows.flatMap((row) => {
    const cells = row.map((cell) => ({
      texts: textsIn(cell),
      isShort: isShort[columnOf(first, cell)] ?? false,
    }));
    const y = Math.min(...row.flatMap(({ words }) => words.map((word) => word.y)));
    const short = onOneLine(
      cells.filter((cell) => cell.isShort).flatMap(({ texts }) => texts),
      y,
    );
    return besideText(
      short,
      cells.filter((cell) => !cell.isShort).map(({ texts }) => texts.flat()),
    );
  });
}

/** The texts of cells below each other. A cell is as wide as its words and the white space at its left, taken twice. */
function textsOfCells(cells: readonly Cell[]): [Cell, Word[][]][] {
  const rights = cells.map(({ frame, words }) => {
    const pad = Math.min(...words.map((word) => word.x0)) - frame.x0;
    return frame.x1 - Math.min(Math.max(pad, 0), 12);
  });
  const texts = cellTexts(
    cells.map(({ words }) => words),
    Math.max(...rights),
  );
  return cells.map((cell, at) => [cell, texts[at] ?? []]);
}

function withoutCell(word: Word): Word {
  const own = { ...word };
  delete own.cell;
  return own;
}
