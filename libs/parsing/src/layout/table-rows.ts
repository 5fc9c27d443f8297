import type { InkColumn } from './ink-columns.js';
import type { Row } from './rows.js';

/** White space above the first line of a cell, in line pitches. */
const cellSpace = 1.25;
/** White space between cards, in line pitches. */
const cardSpace = 1.4;

/** What is known of a row in which cells may begin. */
interface Opening {
  at: number;
  /** Columns with text in the row, and those of them whose cell begins here. */
  inked: number[];
  opened: number[];
  /** White space above the row over the full width, in points. */
  space: number;
}

/**
 * Cuts rows where the cells of a table begin side by side on one baseline. Returns half-open ranges of rows,
 * or null when the columns do not keep step: then they are columns of a page, not of a table. Where a grid is
 * known to be one, a lone card below a single row of cards is evidence enough.
 */
export function tableRows(
  rows: readonly Row[],
  columns: readonly InkColumn[],
  isGrid = false,
): [number, number][] | null {
  const pitch = pitchOf(rows, columns);
  const openings = openingsOf(rows, columns, pitch);
  const inner = widest(
    openings.filter((opening) => opening.at > 0 && isCut(opening, columns.length, pitch)),
    columns.length,
    pitch,
  );
  const lone = loneCards(openings, inner, pitch);
  if (inner.length + (isGrid ? lone.length : 0) === 0 || !keepsStep(openings, inner, columns.length))
    return null;
  const starts = [...new Set([0, ...inner.map(({ at }) => at), ...lone.map(({ at }) => at)])].sort(
    (a, b) => a - b,
  );
  return starts.map((from, index) => [from, starts[index + 1] ?? rows.length]);
}

/** Cells of the first column which begin below all others: the last card of an odd number. */
function loneCards(openings: readonly Opening[], inner: readonly Opening[], pitch: number): Opening[] {
  const lastBeside = openings.findLastIndex(({ inked }) => inked.some((column) => column > 0));
  const space = 0.9 * Math.min(...inner.map((cut) => cut.space), Infinity);
  return openings.filter(
    (opening) =>
      opening.at > 0 &&
      opening.opened.join() === '0' &&
      opening.inked.length === 1 &&
      opening.space >= cardSpace * pitch &&
      (inner.length > 0 ? opening.space >= space : opening.at > lastBeside),
  );
}

/** The column a word stands in. */
export function columnAt(columns: readonly InkColumn[], x: number): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => column.x0 <= x + 0.5),
  );
}

function openingsOf(rows: readonly Row[], columns: readonly InkColumn[], pitch: number): Opening[] {
  const lastY = columns.map(() => -Infinity);
  let above = -Infinity;
  return rows.map((row, at) => {
    const inked = [...new Set(row.words.map((word) => columnAt(columns, word.x0)))];
    const opened = inked.filter((column) => row.y - (lastY[column] ?? 0) > cellSpace * pitch);
    const space = row.y - above;
    for (const column of inked) lastY[column] = row.y;
    above = row.y;
    return { at, inked, opened, space };
  });
}

/** Two cells or more begin, and the others pause; in a table of many columns the long cells may run on. */
function isCut({ inked, opened, space }: Opening, columns: number, pitch: number): boolean {
  if (opened.length < 2 || space < 0.9 * pitch) return false;
  return opened.length === inked.length || (columns > 2 && opened.includes(0));
}

/** Between cards lies more space than between the lines of one card, even when these stand on one baseline. */
function widest(cuts: readonly Opening[], columns: number, pitch: number): Opening[] {
  const space = Math.max(...cuts.map((cut) => cut.space));
  return columns > 2
    ? [...cuts]
    : cuts.filter((cut) => cut.space > Math.max(0.75 * space, cardSpace * pitch));
}

/** Cells of two columns begin together nearly always; in a wider table the first column leads. */
function keepsStep(openings: readonly Opening[], inner: readonly Opening[], columns: number): boolean {
  const [first] = openings;
  if ((first?.opened.length ?? 0) < 2) return false;
  const leader = columns > 2 ? 0 : 1;
  const space = columns > 2 ? 0 : 0.75 * Math.min(...inner.map((cut) => cut.space));
  const begun = openings.filter(
    (opening) => opening.at > 0 && opening.opened.includes(leader) && opening.space >= space,
  ).length;
  const together = inner.filter(({ opened }) => opened.includes(leader)).length;
  if (columns > 2) {
    const cells = inner.reduce((sum, { opened }) => sum + opened.length, 0) / inner.length;
    return together >= 0.75 * begun && cells >= 2.5;
  }
  return together >= 0.75 * begun;
}

/** The usual distance of lines within one column. */
function pitchOf(rows: readonly Row[], columns: readonly InkColumn[]): number {
  const lastY = columns.map(() => NaN);
  const gaps: number[] = [];
  for (const row of rows)
    for (const column of new Set(row.words.map((word) => columnAt(columns, word.x0)))) {
      const gap = row.y - (lastY[column] ?? NaN);
      if (gap > 1) gaps.push(gap);
      lastY[column] = row.y;
    }
  const size = rows[0]?.size ?? 10;
  return Math.min(gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) * 0.4)] ?? 1.2 * size, 1.7 * size);
}
