import { rowsOf } from '../layout/rows.js';
import type { Shape } from './glyph.js';
import type { Word } from './words.js';

/** A pill or the cell of a one-line table is this high, in sizes of the font within. */
const lowest = 0.9;
const highest = 2.8;

/** Opens a cell at both ends of each text with a box of its own in its line: such texts stand closer than words may. */
export function withChips(words: readonly Word[], shapes: readonly Shape[]): Word[] {
  if (shapes.length === 0) return [...words];
  return rowsOf(words).flatMap(({ words: row, y, size }) => {
    const boxes = shapes.filter(
      ({ y0, y1 }) => y0 < y - 0.4 * size && y1 > y && y1 - y0 > lowest * size && y1 - y0 < highest * size,
    );
    let last: Shape | undefined;
    return row.map((word, at) => {
      const box = smallestAround(word, boxes);
      const opensCell = at > 0 && box !== last;
      last = box;
      return opensCell ? { ...word, opensCell } : word;
    });
  });
}

function smallestAround({ x0, x1 }: Word, boxes: readonly Shape[]): Shape | undefined {
  return boxes
    .filter((box) => box.x0 <= x0 + 0.5 && box.x1 >= x1 - 0.5)
    .reduce<Shape | undefined>(
      (best, box) => (best && best.x1 - best.x0 <= box.x1 - box.x0 ? best : box),
      undefined,
    );
}
