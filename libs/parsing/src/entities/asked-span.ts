import { findDates } from '../dates/find-dates.js';
import type { DatePoint, DateRange } from '../dates/find-ranges.js';
import { cellsOf, type Line } from '../document/line.js';
import { unknownLabelLength } from './unknown-labels.js';

/** A date that is all of an answer; null for a word that means the present. */
interface Answer {
  start: number;
  end: number;
  point: DatePoint | null;
}

/**
 * The span of an entry whose form asks for start and end apart, whatever it calls them: two dates, or a date and a
 * word for the present, each an answer of its own.
 *
 * @returns null where the entry tells its dates otherwise
 */
export function askedSpan(header: readonly Line[]): DateRange | null {
  const answers = header.flatMap((line) => dateAnswers(line));
  const [first, last] = answers;
  if (!first?.point || !last || answers.length !== 2) return null;
  const isNear = header.filter(({ start }) => start > first.start && start <= last.start).length <= 2;
  if (!isNear) return null;
  const isCurrent = last.point === null;
  return { start: first.start, end: last.end, from: first.point, to: last.point, isCurrent };
}

function dateAnswers(line: Line): Answer[] {
  return cellsOf(line).flatMap(({ text, start }, at) => {
    const length = unknownLabelLength(line, at);
    const answer = length < text.length ? text.slice(length) : '';
    const [mention] = findDates(answer);
    if (!mention || mention.end - mention.start < answer.length || (!mention.date && mention.month))
      return [];
    const own = { start: start + length + mention.start, end: start + length + mention.end };
    const { date, slashed } = mention;
    return [{ ...own, point: date === null ? null : { ...own, date, ...(slashed && { slashed }) } }];
  });
}
