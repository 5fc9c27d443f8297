import { rowsOf, type Row } from '../layout/rows.js';
import type { Shape } from './glyph.js';
import type { Word } from './words.js';

/** Discs, rings and squares of lists, in font sizes; dots of a timeline and pictures are larger. */
const smallest = 0.14;
const largest = 0.46;

/** Adds a bullet word for each list mark that was drawn as a shape and not as a character. */
export function withDrawnBullets(words: readonly Word[], marks: readonly Shape[]): Word[] {
  if (marks.length === 0) return [...words];
  const rows = rowsOf(words);
  const bullets: Word[] = [];
  for (const mark of marks) {
    const row = rowBeside(rows, (mark.y0 + mark.y1) / 2);
    const word = row ? bulletOf(mark, row, marks) : null;
    if (word && !bullets.some((one) => one.y === word.y && Math.abs(one.x0 - word.x0) < 2))
      bullets.push(word);
  }
  return [...words, ...bullets];
}

/** The row whose small letters stand at that height. */
function rowBeside(rows: readonly Row[], y: number): Row | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.y ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row && row.y - y < 0.6 * row.size ? row : undefined;
}

function bulletOf(mark: Shape, { words, y }: Row, marks: readonly Shape[]): Word | null {
  const next = words.find((word) => word.x0 > mark.x1);
  const before = words.findLast((word) => word.x0 < mark.x1);
  const width = mark.x1 - mark.x0;
  if (!next || width < smallest * next.size || width > largest * next.size) return null;
  if (next.x0 - mark.x1 > 1.8 * next.size || (before && mark.x0 - before.x1 < next.size)) return null;
  const isOneOfMany = marks.some(
    (other) =>
      other !== mark &&
      Math.abs(other.y0 - mark.y0) < 1 &&
      Math.abs(other.x0 - mark.x0) > 1 &&
      Math.abs(other.x0 - mark.x0) < 2 * next.size,
  );
  if (isOneOfMany) return null;
  return { text: '•', x0: mark.x0, x1: mark.x1, y, size: next.size, bold: next.bold, spaced: true };
}
