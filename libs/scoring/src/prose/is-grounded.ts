import { areNumbersGrounded } from './grounded-numbers.js';
import { plainWords } from './plain-words.js';
import type { ProseFacts } from './prose-facts.js';
import { phraseOf, textsOf, wordsOf } from './words-of.js';

const longestProse = 1500;

/** What stands in quotation marks of any kind. */
const quoted = /["“„«‹]([^"“”„«»‹›]+)["”“»›]/gu;

/** Shares and addresses cannot be held against the facts. */
const uncheckable = /[%@]|:\/\//;

/**
 * Whether a paragraph says nothing that the facts do not hold: each quotation stands there word for word; each other word
 * does too, in this or another ending, or is one of the {@link plainWords} that sentences about a score are made of; each
 * number is told of what it is told of there.
 */
export function isGrounded(prose: string, facts: ProseFacts): boolean {
  if (prose === '' || prose.length > longestProse || uncheckable.test(prose)) return false;
  const phrases = textsOf(facts).map(phraseOf);
  const isSaid = (text: string): boolean => phrases.some((phrase) => phrase.includes(phraseOf(text)));
  if (![...prose.matchAll(quoted)].every(([, text]) => isSaid(text!))) return false;
  const known = new Set([...plainWords, ...phrases.flatMap((phrase) => phrase.split(' '))].flatMap(formsOf));
  const unquoted = prose.replace(quoted, (text) => ' '.repeat(text.length));
  return (
    wordsOf(unquoted).every(
      (word) => !/\p{L}/u.test(word) || formsOf(word).some((form) => known.has(form)),
    ) && areNumbersGrounded(unquoted, prose, facts)
  );
}

/** A word and what may be left of it without its ending: "services" and "service", "required" and "requires". */
function formsOf(word: string): string[] {
  const bare = word.replace(/['’]s$/, '');
  if (bare.length < 4) return [bare];
  return [
    bare,
    ...[/s$/, /es$/, /d$/, /ed$/, /ing$/].filter((e) => e.test(bare)).map((e) => bare.replace(e, '')),
  ].filter((form) => form.length > 2);
}
