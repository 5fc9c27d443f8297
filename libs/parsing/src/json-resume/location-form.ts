import type { JsonLocation } from './json-resume.js';
import { filled, type TextForm } from './text-form.js';

const postalCity = /^(?<postalCode>[A-Z]{0,2}-?\d{4,6}) (?<city>\D.*)$/;
const inEnglish = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `Main St. 1, 10115 Berlin, Brandenburg, Germany`, with as much of it as there is. */
export const locationForm: TextForm<JsonLocation> = {
  write: ({ address, postalCode, city, region, countryCode }) => {
    const country = countryCode === undefined ? undefined : countryName(countryCode);
    if (country === null) return null;
    const place = [postalCode, city].filter((part) => part !== undefined).join(' ');
    return [address, place, region, country].filter(Boolean).join(', ');
  },
  read: (text) => {
    const parts = text.split(', ');
    const countryCode = countryCodes().get((parts.at(-1) ?? '').toLowerCase());
    if (countryCode) parts.pop();
    const at = parts.findIndex((part) => postalCity.test(part));
    const { postalCode, city = parts[0] } = postalCity.exec(parts[at] ?? '')?.groups ?? {};
    const address = at > 0 ? parts.slice(0, at).join(', ') : undefined;
    const region = parts.slice(Math.max(at, 0) + 1).join(', ');
    return filled<JsonLocation>({ address, postalCode, city, region, countryCode });
  },
  cells: ({ address = '', postalCode = '', city = '', region = '', countryCode = '' }) => [
    address,
    postalCode,
    city,
    region,
    countryCode,
  ],
  fromCells: ([address, postalCode, city, region, countryCode]) =>
    filled<JsonLocation>({ address, postalCode, city, region, countryCode }),
};

function countryName(code: string): string | null {
  return /^[A-Z]{2}$/.test(code) ? (inEnglish.of(code) ?? null) : null;
}

let codes: Map<string, string> | undefined;

/** Country codes by the names the four languages of the parser have for them, lower case. */
function countryCodes(): Map<string, string> {
  if (codes) return codes;
  codes = new Map();
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of ['es', 'fr', 'de', 'en']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of all) {
      const name = names.of(code);
      if (name && isSettled(code)) codes.set(name.toLowerCase(), code);
    }
  }
  return codes;
}

/** Codes of former countries name places that have a code of their own: `UK` is `GB`, `DD` is `DE`. */
function isSettled(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
