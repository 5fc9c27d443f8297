import { phoneCountry } from '../entities/phone-country.js';
import type { Contact } from '../parsed-resume.js';

/** What comes first in `01/09/2019`: the day or the month; null where nothing tells. */
export type DayOrder = 'day' | 'month' | null;

const slashed = /(?<![\d/])([0-3]?\d)\/([0-3]?\d)\/(?:(?:19|20)\d\d|\d\d)(?![\d/])/g;
/** Countries whose habit is mixed (Common Locale Data Repository, short dates). */
const mixed = new Set<string>(['CA', 'PH']);

/**
 * Decides once for a document how its dates with slashes are meant: by a figure over 12, which is a day, else by
 * the language, and in English by the country of the person.
 *
 * @param language ISO 639-1, null when unknown
 */
export function dayOrder(
  text: string,
  language: string | null,
  contact: Pick<Contact, 'location' | 'emails' | 'phones'>,
): DayOrder {
  const told = new Set<DayOrder>();
  for (const [, first, second] of text.matchAll(slashed)) {
    if (Number(first) > 12) told.add('day');
    else if (Number(second) > 12) told.add('month');
  }
  if (told.size > 0) return told.size === 1 ? ([...told][0] ?? null) : null;
  if (language !== 'en') return language === null ? null : 'day';
  return orderIn(contact);
}

function orderIn({ location, emails, phones }: Pick<Contact, 'location' | 'emails' | 'phones'>): DayOrder {
  const addresses = emails.map(({ value }) => value);
  const country = phoneCountry(phones[0]?.normalized ?? null, location?.value ?? null, addresses, null);
  if (country !== undefined) return country === 'US' ? 'month' : mixed.has(country) ? null : 'day';
  const numbers = phones.flatMap(({ normalized }) => normalized ?? []);
  // +1 is Canada's as well.
  return numbers.some((number) => !number.startsWith('+1')) ? 'day' : null;
}
