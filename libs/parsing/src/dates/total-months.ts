import type { PartialDate } from '../parsed-resume.js';
import { monthIndex } from './partial-date.js';

/** A span of work; `to` null means until the reference day. */
export interface Span {
  from: PartialDate;
  to: PartialDate | null;
}

/**
 * Months covered by the spans together, up to the reference day: both ends count, overlaps count once, a span that
 * ends before it begins not at all.
 */
export function totalMonths(spans: readonly Span[], today: PartialDate): number {
  const ordered = spans
    .map(({ from, to }) => ({ from: monthIndex(from, 'start'), to: endIndex(from, to, today) }))
    .filter(({ from, to }) => to >= from)
    .sort((a, b) => a.from - b.from);
  let total = 0;
  let reached = -Infinity;
  for (const { from, to } of ordered) {
    total += Math.max(0, to - Math.max(from, reached + 1) + 1);
    reached = Math.max(reached, to);
  }
  return total;
}

/** Two bare years count their difference: 2018 to 2020 is two years, since neither month is known. */
function endIndex(from: PartialDate, to: PartialDate | null, today: PartialDate): number {
  const now = monthIndex(today.slice(0, 7), 'end');
  if (to === null) return now;
  const bothBare = from.length === 4 && to.length === 4 && to > from;
  return Math.min(bothBare ? monthIndex(to, 'start') - 1 : monthIndex(to, 'end'), now);
}
