import { knownHeading } from '../sections/heading-words.js';
import type { Row } from './rows.js';

/** The left edge of the text beside a strip of section labels, or null when there is no such strip. */
export function leftRail(rows: Row[]): number | null {
  const starts: number[] = [];
  for (const row of rows) {
    const gapAt = row.words.findIndex((word, index) => {
      const before = row.words[index - 1];
      return before !== undefined && word.x0 - before.x1 > 0.8 * row.size;
    });
    const label = row.words.slice(0, gapAt).map((word) => word.text).join(' ');
    const start = row.words[gapAt];
    if (gapAt > 0 && start && knownHeading(label) !== null) starts.push(start.x0);
  }
  if (starts.length < 2) return null;
  const x = Math.min(...starts) - 2;
  return starts.filter((start) => Math.abs(start - x) < 30).length >= 2 ? x : null;
}
