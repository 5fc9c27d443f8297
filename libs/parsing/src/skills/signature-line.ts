import { foldInPlace, monthOf } from '../dates/date-words.js';
import { placeScore } from '../entities/places.js';

const signature =
  /^\W*(\p{L}[\p{L} .'’()-]{1,40}?),\s*(den|am|le|a|on)?\s*(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:\.|er)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?\d{4})\s*$/iu;

/** Whether a line is the place and day of a signature: "Freiburg, den 3. März 2025". */
export function isSignatureLine(text: string): boolean {
  const [whole, place = '', link, month] = signature.exec(text) ?? [];
  if (whole === undefined || (month && !monthOf.has(foldInPlace(month)))) return false;
  return link !== undefined || placeScore(place) >= 0.7;
}
