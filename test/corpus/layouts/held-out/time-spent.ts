import type { ResumeDate, ResumeLanguage } from '../../person.js';
import { madeAt } from '../layout.js';

type Units = [year: string, years: string, month: string, months: string];

const long: Record<ResumeLanguage, Units> = {
  en: ['year', 'years', 'month', 'months'],
  de: ['Jahr', 'Jahre', 'Monat', 'Monate'],
  fr: ['an', 'ans', 'mois', 'mois'],
  es: ['año', 'años', 'mes', 'meses'],
};

const short: Record<ResumeLanguage, Units> = { ...long, en: ['yr', 'yrs', 'mo', 'mos'] };

/** How long something lasted, its first and last month counted; without an end it lasts until the file is made. */
export function timeSpent(
  start: ResumeDate,
  end: ResumeDate | undefined,
  language: ResumeLanguage,
  form: 'long' | 'short',
): string {
  const whole = !start.includes('-') || end?.includes('-') === false;
  const months = monthOf(end ?? madeAt.toISOString().slice(0, 7)) - monthOf(start) + (whole ? 0 : 1);
  const [years, rest] = [Math.floor(months / 12), whole ? 0 : months % 12];
  const [year, manyYears, month, manyMonths] = (form === 'long' ? long : short)[language];
  const counted = [
    ...(years > 0 ? [`${years} ${years === 1 ? year : manyYears}`] : []),
    ...(rest > 0 ? [`${rest} ${rest === 1 ? month : manyMonths}`] : []),
  ];
  return counted.join(' ');
}

function monthOf(date: ResumeDate): number {
  const [year, month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month);
}
