import { findRanges } from '../dates/find-ranges.js';
import type { Word } from '../pdf/words.js';
import { cellsOf, textOf } from './row-cells.js';
import type { Row } from './rows.js';

/** Edges closer than this (points) are one edge. */
const aligned = 4;

/**
 * Mends dates which a narrow cell wrapped: where "March 2018 – January" stands above "2021" in the same
 * column of cells, the second goes back behind the first.
 */
export function mendDates(rows: readonly Row[]): Row[] {
  const mended = rows.map((row) => ({ ...row, words: [...row.words] }));
  mended.forEach((row, index) => {
    const next = mended[index + 1];
    if (!next || next.y - row.y > 2 * row.size) return;
    for (const cell of cellsOf(row)) {
      const rest = cellsOf(next).find(
        (below) => isAligned(cell, below) && completes(textOf(cell), textOf(below)),
      );
      if (!rest) continue;
      next.words = next.words.filter((word) => !rest.includes(word));
      row.words.splice(row.words.indexOf(cell.at(-1) as Word) + 1, 0, ...behind(cell, rest));
      if (next.words.length === 0) row.bottom = next.y;
    }
  });
  return mended.filter(({ words }) => words.length > 0);
}

/** Whether the text below makes a span of time out of the one above, and is nothing else. */
export function completes(above: string, below: string): boolean {
  if (below.length > 24 || above.length > 60) return false;
  const joined = `${above} ${below}`;
  return findRanges(joined).some(
    ({ start, end, from, to, isCurrent }) =>
      start < above.length &&
      end > above.length &&
      end >= joined.length - 1 &&
      from !== null &&
      (to !== null || isCurrent),
  );
}

function isAligned(cell: readonly Word[], below: readonly Word[]): boolean {
  const left = Math.abs((cell[0]?.x0 ?? 0) - (below[0]?.x0 ?? 0));
  const right = Math.abs((cell.at(-1)?.x1 ?? 0) - (below.at(-1)?.x1 ?? 0));
  return Math.min(left, right) < aligned;
}

/** The words set as if they followed the cell on its own line. */
function behind(cell: readonly Word[], rest: readonly Word[]): Word[] {
  let x = cell.at(-1)?.x1 ?? 0;
  return rest.map((word) => {
    const x0 = x + 0.2 * word.size;
    x = x0;
    return { ...word, x0, x1: x0, spaced: true };
  });
}
