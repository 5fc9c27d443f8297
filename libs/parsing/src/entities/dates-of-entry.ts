import type { DatePoint, DateRange } from '../dates/find-ranges.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';

export interface ReadSpan {
  start: Field | null;
  end: Field | null;
  isCurrent: boolean;
}

/** A degree has one date as a rule, and it is its end. */
const likelyEnd = 0.9;
/** A job with one date is seldom read right. */
export const loneDateOfJob = 0.35;

/**
 * The dates of an entry as fields. A date without a partner is the end.
 *
 * @param single confidence of such a date
 */
export function readSpan(text: ResumeText, range: DateRange | null, single = likelyEnd): ReadSpan {
  if (!range) return { start: null, end: null, isCurrent: false };
  text.claim(range.start, range.end);
  const field = (point: DatePoint | null, confidence: number): Field | null =>
    point && text.date(point, confidence);
  const isPair = range.from !== null && (range.to !== null || range.isCurrent);
  const confidence = isPair ? 0.97 : single;
  return {
    start: field(range.from, confidence),
    end: field(range.to, confidence),
    isCurrent: range.isCurrent,
  };
}
