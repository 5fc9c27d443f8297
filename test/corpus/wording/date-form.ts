import type { ResumeDate, ResumeLanguage } from '../person.js';

/** How a resume writes its dates. `open` says what stands for "until today": a word, or nothing at all. */
export interface DateForm {
  style:
    | ('long' | 'short' | 'apostrophe' | 'slash' | 'dot' | 'iso' | 'comma' | 'capitals' | 'day')
    | ('undotted' | 'one-digit' | 'short-year' | 'year-first' | 'large');
  dash: string;
  open: 'present' | 'current' | 'now' | 'blank' | 'ongoing' | 'since';
}

export const dateForms: DateForm[] = [
  { style: 'long', dash: ' – ', open: 'present' },
  { style: 'short', dash: ' - ', open: 'present' },
  { style: 'slash', dash: ' – ', open: 'current' },
  { style: 'iso', dash: ' – ', open: 'blank' },
  { style: 'apostrophe', dash: ' to ', open: 'now' },
  { style: 'dot', dash: '–', open: 'now' },
  { style: 'comma', dash: ' – ', open: 'present' },
  { style: 'capitals', dash: ' — ', open: 'present' },
  { style: 'slash', dash: '-', open: 'present' },
  { style: 'short', dash: ' to ', open: 'current' },
  { style: 'iso', dash: ' / ', open: 'present' },
  { style: 'day', dash: ' – ', open: 'present' },
];

/** More forms, for the looks that draw from all there are. */
export const furtherDateForms: DateForm[] = [
  { style: 'undotted', dash: ' – ', open: 'present' },
  { style: 'undotted', dash: '-', open: 'ongoing' },
  { style: 'large', dash: ' – ', open: 'since' },
  { style: 'one-digit', dash: ' – ', open: 'current' },
  { style: 'short-year', dash: ' – ', open: 'now' },
  { style: 'year-first', dash: ' – ', open: 'present' },
  { style: 'long', dash: ' to ', open: 'since' },
  { style: 'slash', dash: ' – ', open: 'since' },
  { style: 'dot', dash: ' - ', open: 'ongoing' },
  { style: 'long', dash: ' — ', open: 'current' },
  { style: 'slash', dash: ' to ', open: 'now' },
];

const monthNames: Record<ResumeLanguage, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

const shortMonthNames: Record<ResumeLanguage, string[]> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  es: 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'.split(' '),
};

const words: Record<ResumeLanguage, string> = { en: ' to ', de: ' bis ', fr: ' à ', es: ' a ' };

const openEnds: Record<ResumeLanguage, Record<DateForm['open'], string>> = {
  en: { present: 'Present', current: 'Current', now: 'now', blank: '', ongoing: 'Ongoing', since: 'since' },
  de: { present: 'heute', current: 'aktuell', now: 'jetzt', blank: '', ongoing: 'laufend', since: 'seit' },
  fr: {
    present: 'présent',
    current: "aujourd'hui",
    now: 'à ce jour',
    blank: '',
    ongoing: 'en cours',
    since: 'depuis',
  },
  es: {
    present: 'presente',
    current: 'actualidad',
    now: 'hoy',
    blank: '',
    ongoing: 'la actualidad',
    since: 'desde',
  },
};

/** One date; a date without a month stays a bare year in every style. */
export function writeDate(date: ResumeDate, form: DateForm, language: ResumeLanguage): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  const index = Number(month) - 1;
  switch (form.style) {
    case 'long':
      return language === 'es'
        ? `${monthNames.es[index]} de ${year}`
        : `${monthNames[language][index]} ${year}`;
    case 'comma':
      return `${monthNames[language][index]}, ${year}`;
    case 'capitals':
      return `${shortMonthNames[language][index]} ${year}`.toUpperCase();
    case 'day':
      return language === 'en' ? `${year}-${month}-01` : `01.${month}.${year}`;
    case 'large':
      return titled(`${monthNames[language][index]} ${year}`);
    case 'undotted':
      return `${shortMonthNames[language][index]!.replace('.', '')} ${year}`;
    case 'one-digit':
      return `${index + 1}/${year}`;
    case 'short-year':
      return `${month}/${year.slice(2)}`;
    case 'year-first':
      return `${year}.${month}`;
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

function titled(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A range; without an end it reaches until today. */
export function writeRange(
  start: ResumeDate,
  end: ResumeDate | undefined,
  form: DateForm,
  language: ResumeLanguage,
): string {
  if (!end && form.open === 'since') {
    return titled(`${openEnds[language].since} ${writeDate(start, form, language)}`);
  }
  const last = end ? writeDate(end, form, language) : openEnds[language][form.open];
  const to = last.startsWith('à ') ? ' ' : words[language];
  const dash = form.dash === ' to ' ? to : form.dash;
  return `${writeDate(start, form, language)}${dash}${last}`.trimEnd();
}
