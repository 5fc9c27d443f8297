import { stopWords } from './stop-words.js';

/** A word of a text: as written, and in lower case. */
export interface Token {
  readonly surface: string;
  readonly word: string;
}

/** Writing without spaces between words: it is read in overlapping pairs of characters. */
const spaceless = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]`;
const letter = String.raw`[\p{L}--${spaceless}]`;
const inWord = String.raw`[[\p{L}\p{M}\p{N}]--${spaceless}]`;

const tokenPattern = new RegExp(
  [
    String.raw`(?<pairs>${spaceless}+)`,
    // Short names joined by a slash or an ampersand: CI/CD, TCP/IP, R&D.
    String.raw`(?<![\/&])(?<compound>${letter}{1,3}(?:[\/&]${letter}{1,3})+)(?!${inWord}|[\/&+#])`,
    // Names with signs of their own: .NET, Node.js, ASP.NET, socket.io, C++, C#.
    String.raw`\.net(?!${inWord})`,
    String.raw`${inWord}+(?:\.(?:js|net|io|ai|py|ts)(?!${inWord})|\+\+|#(?!${inWord}))?`,
  ].join('|'),
  'giv',
);

/** One letter alone is an initial or half of a contraction, unless it names a language. */
const oneLetterNames = new Set(['c', 'r']);

/**
 * The words of a text in their order. C++, C#, .NET, Node.js, R&D and CI/CD stay whole; CI/CD also counts as
 * its parts, so that it meets "CI and CD". Left out are stop words, single letters and numbers, which are dates,
 * amounts and telephone numbers more often than they are names.
 */
export function tokens(text: string): Token[] {
  return Array.from(text.normalize('NFKC').matchAll(tokenPattern))
    .flatMap(surfaces)
    .map((surface) => ({ surface, word: surface.toLowerCase() }))
    .filter(saysSomething);
}

/** The share of English function words, by which `fit` tells English prose from other texts. */
export function stopWordShare(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => stopWords.has(word)).length / Math.max(1, words.length);
}

function surfaces(match: RegExpMatchArray): string | string[] {
  const { pairs, compound } = match.groups!;
  if (pairs) return characterPairs(pairs);
  return compound?.includes('/') ? [compound, ...compound.split('/')] : match[0];
}

function characterPairs(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

function saysSomething({ surface, word }: Token): boolean {
  if (surface === 'IT') return true; // the department, not the pronoun
  if (stopWords.has(word)) return false;
  return /\p{L}/u.test(word) && (word.length > 1 || oneLetterNames.has(word));
}
