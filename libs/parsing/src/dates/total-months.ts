import type { PartialDate } from '../parsed-resume.js';
import { monthIndex } from './partial-date.js';

/** A span of work; `to` null means until the reference day. */
export interface Span {
  from: PartialDate;
  to: PartialDate | null;
}

/** Months covered by the spans together: both ends count, overlaps count once. */
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
  const end = to ?? today.slice(0, 7);
  if (from.length === 4 && end.length === 4 && end > from) return monthIndex(end, 'start') - 1;
  return Math.min(monthIndex(end, 'end'), monthIndex(today.slice(0, 7), 'end'));
}
