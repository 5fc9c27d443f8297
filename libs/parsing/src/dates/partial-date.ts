import type { PartialDate } from '../parsed-resume.js';

/** Writes a date with the precision it has; null when it is no date of a working life (1940 to 2060). */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  if (year < 1940 || year > 2060) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const written = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return written;
  return day >= 1 && day <= 31 ? `${written}-${String(day).padStart(2, '0')}` : null;
}

/** `'21` is 2021, `'98` is 1998. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year > 60 ? 1900 + year : 2000 + year;
}

/** Months since year 0; an unknown month counts as January at a start and December at an end. */
export function monthIndex(date: PartialDate, side: 'start' | 'end'): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? (side === 'start' ? 1 : 12)) - 1;
}
