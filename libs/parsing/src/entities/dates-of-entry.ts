import type { DatePoint, DateRange } from '../dates/find-ranges.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';

export interface ReadSpan {
  start: Field | null;
  end: Field | null;
  isCurrent: boolean;
}

/** The dates of an entry as fields. A date without a partner is the end. */
export function readSpan(text: ResumeText, range: DateRange | null): ReadSpan {
  if (!range) return { start: null, end: null, isCurrent: false };
  text.claim(range.start, range.end);
  const field = (point: DatePoint | null, confidence: number): Field | null =>
    point && text.field(point.start, point.end, point.date, confidence);
  const isPair = range.from !== null && (range.to !== null || range.isCurrent);
  const confidence = isPair ? 0.95 : 0.7;
  return {
    start: field(range.from, confidence),
    end: field(range.to, confidence),
    isCurrent: range.isCurrent,
  };
}
