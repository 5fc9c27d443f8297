import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { DocumentLink } from '../document/read-document.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { findDates } from '../dates/find-dates.js';
import { findRanges } from '../dates/find-ranges.js';
import { writtenAddresses } from './email-addresses.js';
import { isOwnDomain } from './own-domain.js';

/** Profiles are written without more before the host: linkedin.com/in/ana, de.linkedin.com/in/ana. */
const profile =
  /(?:[a-z]{2,3}\.)?(?:linkedin\.com|github\.com|gitlab\.com|github\.io|behance\.net|dribbble\.com|medium\.com|stackoverflow\.com|twitter\.com|x\.com|xing\.com|kaggle\.com|bitbucket\.org|youtube\.com|facebook\.com|instagram\.com)\/[^\s|•,;()<>]+/;
const withScheme = /(?:https?:\/\/|www\.)[^\s|•,;()<>]+/;
const bare =
  /(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|dev|me|ai|co|de|fr|es|eu|tech|app|info|website|blog)(?:\/[^\s|•,;()<>]*)?(?![\w@])/;
export const link = new RegExp(`${withScheme.source}|\\b${profile.source}|${bare.source}`, 'giu');
const marked = new RegExp(`^(?:${withScheme.source}|${profile.source})`, 'iu');
export const phone = /(?<![\d/@\w])(?:\(?\+|00|\()?\d[\d\s().\-/]{6,18}\d(?!\d|[\w]*@)/gu;

/** Two months of figures alone: 032015 - 052018, 201503 - 201805. */
const monthsWithoutMark =
  /^(?:(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2]))\s*[-/]\s*(?:(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2]))$/;

/** The way only North America writes numbers: (512) 555-0142. */
export const northAmerican = /^\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]{1,2}\d{4}$/;

/**
 * Every e-mail address of the text, each once, then those of the document's links. Outside the lines of contact
 * details (`ranges`) an address may be anybody's.
 */
export function readEmails(
  text: ResumeText,
  ranges: readonly [number, number][],
  links: readonly DocumentLink[],
): Field[] {
  const found = writtenAddresses(text).map(({ start, end, address }) => {
    const isOwn = ranges.some(([from, to]) => from < end && to > start);
    return text.field(start, end, address, isOwn ? 0.98 : 0.6);
  });
  const mails = links.filter(({ url }) => /^mailto:[^?\s]+@[^?\s]+/i.test(url));
  const linked = mails.map(({ url, page }) =>
    unseen(decode(url.slice(7).split('?')[0] ?? '').toLowerCase(), page, 0.9),
  );
  return unique([...found, ...linked]);
}

/**
 * The web addresses of these ranges of the text, then those the document links to. `names` (the person's name,
 * the local parts of their addresses) tell a domain of their own from a technology's.
 */
export function readLinks(
  text: ResumeText,
  ranges: readonly [number, number][],
  links: readonly DocumentLink[],
  names: readonly string[],
): Field[] {
  const found = ranges.flatMap(([from, to]) =>
    Array.from(text.text.slice(from, to).matchAll(link)).flatMap((match) => {
      const start = from + match.index;
      const end = start + match[0].replace(/[.,;:)]+$/, '').length;
      const isPlain = !marked.test(match[0]);
      const before = text.text.slice(from, start);
      if (text.isClaimed(start, end) || (isPlain && !isOwnDomain(match[0], before, names))) return [];
      return [linkField(text, start, wrappedEnd(text, end))];
    }),
  );
  const linked = links
    .filter(({ url }) => /^https?:\/\//i.test(url))
    .map(({ url, page }) => unseen(absolute(url), page, 0.85));
  return unique([...found, ...linked]);
}

/** Where an address ends that was wrapped after a hyphen or a slash: what goes on fills the next line alone. */
function wrappedEnd(text: ResumeText, end: number): number {
  if (!/[-/_]/.test(text.text[end - 1] ?? '')) return end;
  const rest = /^\n[a-z\d][\w%/.-]*(?=\n|$)/u.exec(text.text.slice(end, end + 80));
  return end + (rest?.[0].length ?? 0);
}

function linkField(text: ResumeText, start: number, end: number): Field {
  const written = text.text.slice(start, end).replaceAll('\n', '');
  const confidence = /\/|www|^http/i.test(written) ? 0.95 : 0.75;
  return { ...text.field(start, end, absolute(written), confidence), value: written };
}

/** Telephone numbers within these ranges; E.164 by `countryOf` where the number tells no country, null when neither does. */
export function readPhones(
  text: ResumeText,
  ranges: readonly [number, number][],
  countryOf: (written: string) => CountryCode | undefined,
): Field[] {
  const found = ranges.flatMap(([from, to]) =>
    Array.from(text.text.slice(from, to).matchAll(phone)).flatMap((match) => {
      const start = from + match.index;
      const number = readPhone(match[0], countryOf(match[0]));
      if (number === null || text.isClaimed(start, start + match[0].length)) return [];
      return [text.field(start, start + match[0].length, number.e164, number.confidence)];
    }),
  );
  return unique(found);
}

function readPhone(
  written: string,
  country: CountryCode | undefined,
): { e164: string | null; confidence: number } | null {
  const digits = written.replaceAll(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return null;
  if (
    findDates(written).some(
      ({ start, end, date, slashed }) => date !== null && (date.length > 7 || slashed) && end - start >= 8,
    )
  )
    return null;
  if (monthsWithoutMark.test(written)) return null;
  if (
    /^(?:19|20)\d\d\D*(?:19|20)?\d\d$/.test(written.trim()) ||
    findRanges(written).some(({ from, to }) => from && to)
  )
    return null;
  const plain = written
    .replace(/\(0\)/, '')
    .replace(/^00/, '+')
    .replace(/^\(\+(\d+)\)/, '+$1');
  const parsed = parsePhoneNumberFromString(plain, nationOf(plain, country));
  if (parsed?.isPossible()) return { e164: parsed.number, confidence: parsed.isValid() ? 0.97 : 0.8 };
  return digits.length >= 9 ? { e164: null, confidence: 0.5 } : null;
}

/** "(512) 555-0142" is North American wherever its writer lives; grouped by spaces alone other countries write so too. */
function nationOf(plain: string, country: CountryCode | undefined): CountryCode | undefined {
  const isOwn = country === 'CA' || (country !== undefined && /^[\d ]+$/.test(plain));
  return northAmerican.test(plain) && !isOwn ? 'US' : country;
}

/** A value which only an annotation of the document holds: it has no place in the text. */
function unseen(value: string, page: number, confidence: number): Field {
  return { value, normalized: value, confidence, source: { page, charStart: 0, charEnd: 0 } };
}

function absolute(written: string): string {
  const url = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  return url.replace(/^http:\/\/www\./i, 'https://www.').replace(/\/$/, '');
}

function unique(fields: Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ normalized, value }) => {
    const key = (normalized ?? value).replace(/^https?:\/\/(?:www\.)?/, '').toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
