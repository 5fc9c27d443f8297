import { detect } from 'tinyld/light';
import { languageWords } from './language-words.js';

/** Languages whose words we do not list, told by their letters alone. */
const others = ['pl', 'da', 'fi', 'tr', 'ru', 'zh', 'ja', 'ar'];

/** How much of a text is looked at, in characters. */
const longestSample = 20_000;
/** Fewer letters than this tell nothing. */
const fewestLetters = 40;
const enoughLetters = new RegExp(`(?:\\p{L}\\P{L}*){${fewestLetters}}`, 'u');
/** A word counts this often at most, so that a refrain ("University of") does not decide. */
const mostOfOneWord = 3;
/** Known words a language needs, and how many times as many as the next one. */
const fewestWords = 2;
const margin = 1.2;
/** A text whose words are known less often than this (share) is of none of the listed languages. */
const leastShare = 0.06;
/** Letters outside names which the letters of a text must have to tell its language. */
const fewestTellingLetters = 120;

/** A word; parts of postcodes, addresses of pages and initials are none. */
const word = /(?<![\p{L}\p{N}.*])(?!\p{Lu}(?!\p{L}))\p{L}+(?:['’]hui)?(?!\p{L}|\p{N}|\.\p{L})/gu;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(languageWords))
  for (const one of new Set(words.split(' ')))
    languagesOf.set(one, [...(languagesOf.get(one) ?? []), language]);

/**
 * The main language of a text as ISO 639-1 code; null for too little text or when it cannot be told. Headings, months
 * and function words decide, which names of people, places and tools cannot outvote.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, longestSample).replace(/\S*@\S*|(?:https?:|www\.)\S*/g, ' ');
  if (!enoughLetters.test(sample)) return null;
  const words = [...sample.matchAll(word)].map(([written]) => written.toLowerCase());
  const [best, next] = votes(words);
  if (best && best.count >= fewestWords && best.count >= leastShare * new Set(words).size)
    return best.count >= margin * (next?.count ?? 0) ? best.language : null;
  return byLetters(sample);
}

/** How many of the words each language knows, most first. */
function votes(words: readonly string[]): { language: string; count: number }[] {
  const seen = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const one of words) {
    const own = languagesOf.get(one.replace('’', "'"));
    const times = (seen.get(one) ?? 0) + 1;
    if (!own || times > mostOfOneWord) continue;
    seen.set(one, times);
    for (const language of own) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort((one, other) => other.count - one.count);
}

/** One of the other languages; what is written large may be a name of anywhere. */
function byLetters(sample: string): string | null {
  const prose = sample.replace(/\p{Lu}[\p{L}'’-]*/gu, ' ');
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const dense = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(prose);
  if (letters < (dense ? fewestLetters : fewestTellingLetters)) return null;
  const told = detect(prose, { only: [...others, ...Object.keys(languageWords)] });
  return others.includes(told) ? told : null;
}
