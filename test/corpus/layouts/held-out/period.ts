import type { ResumeDate, ResumeLanguage } from '../../person.js';
import { writeDate, type DateForm } from '../../wording/date-form.js';
import type { DatedEntry } from './dated-entries.js';

/** How a look writes when something was: one date, two dates that are written already, or a start alone. */
export interface PeriodForm {
  date: (date: ResumeDate) => string;
  between: (start: string, end: string) => string;
  since: (start: string) => string;
}

/** The period of an entry, or an empty text if it has none. */
export function writePeriod({ start, end }: Pick<DatedEntry, 'start' | 'end'>, form: PeriodForm): string {
  if (!start) return end ? form.date(end) : '';
  return end ? form.between(form.date(start), form.date(end)) : form.since(form.date(start));
}

/** The writer of single dates in one of the usual styles. */
export function dateWriter(style: DateForm['style'], language: ResumeLanguage): PeriodForm['date'] {
  return (date) => writeDate(date, { style, dash: '', open: 'blank' }, language);
}
