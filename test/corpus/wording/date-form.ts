import type { ResumeDate, ResumeLanguage } from '../person.js';

/** How a resume writes its dates. `open` says what stands for "until today": a word, or nothing at all. */
export interface DateForm {
  style: 'long' | 'short' | 'apostrophe' | 'slash' | 'dot' | 'iso';
  dash: string;
  open: 'present' | 'current' | 'now' | 'blank';
}

export const dateForms: DateForm[] = [
  { style: 'long', dash: ' – ', open: 'present' },
  { style: 'short', dash: ' - ', open: 'present' },
  { style: 'slash', dash: ' – ', open: 'current' },
  { style: 'iso', dash: ' – ', open: 'blank' },
  { style: 'apostrophe', dash: ' to ', open: 'now' },
  { style: 'dot', dash: '–', open: 'now' },
];

const monthNames: Record<ResumeLanguage, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};

const shortMonthNames: Record<ResumeLanguage, string[]> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
};

const openEnds: Record<ResumeLanguage, Record<DateForm['open'], string>> = {
  en: { present: 'Present', current: 'Current', now: 'now', blank: '' },
  de: { present: 'heute', current: 'aktuell', now: 'jetzt', blank: '' },
};

/** One date; a date without a month stays a bare year in every style. */
export function writeDate(date: ResumeDate, form: DateForm, language: ResumeLanguage): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  const index = Number(month) - 1;
  switch (form.style) {
    case 'long':
      return `${monthNames[language][index]} ${year}`;
    case 'short':
      return `${shortMonthNames[language][index]} ${year}`;
    case 'apostrophe':
      return `${shortMonthNames[language][index]} '${year.slice(2)}`;
    case 'slash':
      return `${month}/${year}`;
    case 'dot':
      return `${month}.${year}`;
    case 'iso':
      return `${year}-${month}`;
  }
}

/** A range; without an end it reaches until today. */
export function writeRange(
  start: ResumeDate,
  end: ResumeDate | undefined,
  form: DateForm,
  language: ResumeLanguage,
): string {
  const dash = language === 'de' && form.dash === ' to ' ? ' bis ' : form.dash;
  const last = end ? writeDate(end, form, language) : openEnds[language][form.open];
  return `${writeDate(start, form, language)}${dash}${last}`.trimEnd();
}
