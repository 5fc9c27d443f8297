import type { ProseFacts } from './prose-facts.js';

const longestProse = 1500;

/** What stands in quotation marks of any kind. */
const quoted = /["“„«‹]([^"“”„«»‹›]+)["”“»›]/gu;

/** Numerals, with their decimals. */
const numeral = /\d+(?:[.,]\d+)*/g;

/** Numbers in words; "one" is a pronoun too. */
const numberWords = new Map(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty`
    .split(/\s+/)
    .map((word, at) => [word, String(at + 2)]),
);
const uncheckable =
  /\b(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|twice|double)\b|%|\bpercent\b|https?:|@|\bwww\./i;

/** A word written large, or with a digit or a sign in it, within a sentence: a name. */
const names = /(?<=[\p{L}\p{N},;:)”"’]\s)(?:\p{Lu}[\p{L}\p{N}+#.-]*[\p{L}\p{N}+#]|\p{Lu})/gu;

/**
 * Whether a paragraph says nothing that the facts do not hold: each number, each quotation and each name in it occurs there,
 * and there is nothing in it that cannot be checked so.
 */
export function isGrounded(prose: string, facts: ProseFacts): boolean {
  if (prose === '' || prose.length > longestProse || uncheckable.test(prose)) return false;
  const said = textsOf(facts);
  const known = said.map(folded).join('\n');
  const numbers = new Set(said.join('\n').match(numeral));
  const isKnown = (text: string): boolean => known.includes(folded(text));
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    (prose.match(numeral) ?? []).every((number) => numbers.has(number)) &&
    words.every((word) => !numberWords.has(word) || numbers.has(numberWords.get(word)!) || isKnown(word)) &&
    [...prose.matchAll(quoted)].every(([, text]) => isKnown(text!)) &&
    (prose.match(names) ?? []).every(isKnown)
  );
}

/** Every text and number of the facts, the keys left out. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Without differences of case, spaces and the full stop that closes a quotation. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.,;:…]+$/, '')
    .trim();
