import type { Shape } from './glyph.js';

/** How many numbers follow each drawing operator of pdf.js: move, line, cubic and quadratic curve, close. */
const numbersOf = [2, 2, 6, 4, 0];

/**
 * The bounds of each part of a path, in the path's own space: word processors draw all borders of a table as one path.
 * A path that cannot be followed has no parts.
 */
export function partsOf(path: ArrayLike<number>): Shape[] {
  const parts: Shape[] = [];
  for (let at = 0; at < path.length;) {
    const operator = path[at] ?? -1;
    const count = numbersOf[operator];
    if (count === undefined) return [];
    if (operator === 0) parts.push({ x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity });
    const part = parts.at(-1);
    if (!part) return [];
    for (let number = at + 1; number < at + count; number += 2)
      widen(part, path[number] ?? 0, path[number + 1] ?? 0);
    at += 1 + count;
  }
  return parts.filter(({ x0, x1 }) => x1 >= x0);
}

/** Whether a path is one upright rectangle, so that it fills all of its bounds. */
export function isRectangle(path: ArrayLike<number>): boolean {
  const corners = [0, 3, 6, 9].map((at) => ({
    operator: path[at],
    x: path[at + 1] ?? NaN,
    y: path[at + 2] ?? NaN,
  }));
  const isDrawn = corners.every(({ operator }, index) => operator === (index === 0 ? 0 : 1));
  const [a, b, c, d] = corners;
  if (!isDrawn || !a || !b || !c || !d || !endsAtStart(path)) return false;
  const isFirstLevel = a.y === b.y && b.x === c.x && c.y === d.y && d.x === a.x;
  return isFirstLevel || (a.x === b.x && b.y === c.y && c.x === d.x && d.y === a.y);
}

/** What follows the fourth corner: nothing, a line to the first, or the end of the part. */
function endsAtStart(path: ArrayLike<number>): boolean {
  const isLine = path[12] === 1 && path[13] === path[1] && path[14] === path[2];
  const end = isLine ? 15 : 12;
  return path.length === end || (path.length === end + 1 && path[end] === 4);
}

function widen(part: Shape, x: number, y: number): void {
  part.x0 = Math.min(part.x0, x);
  part.x1 = Math.max(part.x1, x);
  part.y0 = Math.min(part.y0, y);
  part.y1 = Math.max(part.y1, y);
}
