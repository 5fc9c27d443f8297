import { foldInPlace } from '../dates/date-words.js';
import { languageNames } from './language-names.js';

/** ISO 639 codes by the folded names of languages. */
export const codeOf: ReadonlyMap<string, string> = new Map(
  Object.entries(languageNames).flatMap(([code, forms]) =>
    forms.split('|').map((form) => [form, code] as const),
  ),
);

/** The ISO 639 code under which the parser keeps a language, by its English, German, French, Spanish or own name; else null. */
export const languageCode = (name: string): string | null =>
  codeOf.get(foldInPlace(name.normalize('NFC').trim())) ?? null;
