import { bulletLength } from '../text/bullet.js';
import type { Row } from './rows.js';

/** A vertical strip of a table: half-open range of x (points). */
export interface InkColumn {
  x0: number;
  /** Where the next column begins, or the right edge of the text. */
  x1: number;
}

/** A strip free of ink must be this wide, in font sizes, to part two columns. */
const strip = 0.6;

/** The columns between strips which no row inks. A strip between bullets and their text parts nothing. */
export function inkColumns(rows: readonly Row[]): InkColumn[] {
  const words = rows.flatMap((row) => row.words).sort((a, b) => a.x0 - b.x0);
  const columns: { x0: number; x1: number; hasText: boolean }[] = [];
  for (const { x0, x1, size, text } of words) {
    const last = columns.at(-1);
    const hasText = bulletLength(`${text} `) <= text.length;
    if (!last || (last.hasText && x0 - last.x1 > Math.max(4, strip * size)))
      columns.push({ x0, x1, hasText });
    else Object.assign(last, { x1: Math.max(last.x1, x1), hasText: last.hasText || hasText });
  }
  return columns.map(({ x0, x1 }, at) => ({ x0, x1: columns[at + 1]?.x0 ?? x1 }));
}
