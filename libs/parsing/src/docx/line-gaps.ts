import type { Line } from '../document/line.js';

/** Height of a line, in sizes of its letters. */
const lineHeight = 1.2;
/** Letters in a line across the page; longer paragraphs are set in more lines. */
const lineLength = 90;
const leastAtRow = 1.4;

/** White space above a line, before it is measured by that of the others. */
export interface Gap {
  /** Points between this line's foot and that of the one above; infinite at the top of a column. */
  points: number;
  /** A row of a table begins. */
  isRow: boolean;
}

/** Sets `gapBefore` as for pages: by the usual distance of lines, those within paragraphs included. */
export function measureGaps(lines: readonly Line[], gaps: readonly Gap[]): void {
  const distances: number[] = [];
  lines.forEach((line, index) => {
    const { points } = gaps[index] ?? { points: Infinity };
    if (Number.isFinite(points)) distances.push(points);
    const more = Math.min(Math.floor(line.text.length / lineLength), 20);
    for (let count = 0; count < more; count++) distances.push(line.size * lineHeight);
  });
  distances.sort((a, b) => a - b);
  const usual = distances[Math.floor((distances.length - 1) / 2)] ?? 0;
  lines.forEach((line, index) => {
    const { points, isRow } = gaps[index] ?? { points: Infinity, isRow: false };
    const gap = points / Math.max(usual, line.size * lineHeight);
    line.gapBefore = isRow ? Math.max(gap, leastAtRow) : gap;
  });
}

/** Points from one line's foot to the next within a paragraph. */
export function heightOf(size: number): number {
  return size * lineHeight;
}
