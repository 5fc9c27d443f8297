import { knownHeading } from '../sections/heading-words.js';
import { isDate } from './rail-edge.js';
import { textOf } from './row-cells.js';
import type { Row } from './rows.js';
import type { RuledTable } from './ruled-tables.js';
import type { Piece } from './table-cells.js';

/** Tops and edges closer than this (points) are one. */
const aligned = 3;
/** Bullets and the padding of pills set text this far in at most, in points. */
const indent = 14;

/** The strip of a page which cards below each other take up. */
export interface CardColumn {
  x0: number;
  x1: number;
}

/** Rows that stand in the columns of cards, half-open, and each column as one piece. */
export interface CardRows {
  from: number;
  to: number;
  pieces: Piece[];
}

/** The columns of cards that stand apart; null where the cells touch, as those of a table do. */
export function cardColumns({ rows }: RuledTable): CardColumn[] | null {
  const widest = rows.reduce((best, row) => (row.length > best.length ? row : best), rows[0] ?? []);
  const columns = widest.map(({ frame }) => ({ x0: frame.x0, x1: frame.x1 }));
  const areApart = columns.every(({ x0 }, at) => at === 0 || x0 - (columns[at - 1]?.x1 ?? 0) > aligned);
  return columns.length > 1 && areApart ? columns : null;
}

/**
 * The first rows above or below cards that are set in the same columns without frames. A page keeps one grid, so two
 * rows are evidence enough here, and a column of its own would need more.
 */
export function rowsInCardColumns(rows: readonly Row[], columns: readonly CardColumn[]): CardRows | null {
  const parted = rows.map((row) => partedBy(row, columns));
  for (let from = 0; from < rows.length; from++) {
    if ((parted[from] ?? []).filter((words) => words.length > 0).length < 2) continue;
    let to = from + 1;
    while (parted[to]) to++;
    const flows = columns.map((_, at) => parted.slice(from, to).map((parts) => parts?.[at] ?? []));
    const isDated = flows.some((lines) =>
      lines.every((words) => words.length === 0 || isDate(textOf(words))),
    );
    if (isDated) from = to;
    else
      return {
        from,
        to,
        pieces: flows
          .map((lines) => lines.flat())
          .filter((words) => words.length > 0)
          .map((words) => ({ words, gapBefore: 2.5, isRow: false })),
      };
  }
  return null;
}

/** The words of a row by column; null for headings, and for rows that keep to other edges or run on over a gutter. */
function partedBy({ words }: Row, columns: readonly CardColumn[]): Row['words'][] | null {
  const parts = columns.map(({ x0, x1 }) =>
    words.filter((word) => word.x0 > x0 - aligned && word.x1 < x1 + aligned),
  );
  const isWhole = parts.reduce((sum, part) => sum + part.length, 0) === words.length;
  const begins = parts.every(([word], at) => !word || word.x0 - (columns[at]?.x0 ?? 0) < indent);
  return isWhole && begins && knownHeading(textOf(words)) === null ? parts : null;
}
