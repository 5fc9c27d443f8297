import { plainWords } from './plain-words.js';
import type { ProseFacts } from './prose-facts.js';
import { phraseOf, textsOf, wordsOf } from './words-of.js';

/** Numerals that are no part of a name ("S3", "HL7"), with their decimals. */
const numeral = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?!\p{L})/gu;

const askedBefore =
  /(?:\bof|\bof the|\bask(?:s|ed)?(?: for)?|\brequir(?:es|ed|ing)(?: for)?|\bwant(?:s|ed)?(?: for)?|\bneed(?:s|ed)?(?: for)?|\bat least)\s*$/i;
const askedBehind =
  /^\+?(?:\s+months?)?(?:\s+(?:is|are|was|were|being))?(?:\s+that)?\s*(?:asked|required|wanted|needed)\b/i;
const inMonths = /^\s+months?\b/i;
/** "74 of 60 months" */
const ofMonths = /^\s+of(?: the)?\s+\d+\s+months?\b/i;
const sentences = /.+?(?:[.!?;][”"»]?\s+|$)/gs;

const plain = new Set(plainWords);

interface Numeral {
  number: string;
  before: string;
  behind: string;
  /** The sentence it stands in, quotations and all. */
  sentence: string;
}

/**
 * Whether each number is told of what the facts tell it of: months had are not months asked for, and belong to a requirement
 * that the sentence names, as shares of the score do to a section; a number out of a text keeps the word beside it
 * ("ISO 9001", "5 years").
 * @param unquoted the prose with blanks for its quotations, which were looked at
 */
export function areNumbersGrounded(unquoted: string, prose: string, facts: ProseFacts): boolean {
  return [...unquoted.matchAll(sentences)]
    .flatMap(({ 0: text, index }) => numeralsOf(text, prose.slice(index, index + text.length)))
    .every((one) => isFigure(one, facts) || isOfMonths(one, facts) || isOutOfText(one, facts));
}

/** Of the score: not in months. "of 0.5" is the most a section can add. */
function isFigure({ number, before, behind, sentence }: Numeral, { score, sections }: ProseFacts): boolean {
  if (inMonths.test(behind) || askedBehind.test(behind)) return false;
  const isMost = askedBefore.test(before);
  return (
    (!isMost && score === Number(number)) ||
    sections.some(
      ({ section, contribution, of }) =>
        (isMost ? of : contribution) === Number(number) && wordsOf(sentence).includes(section),
    )
  );
}

function isOfMonths({ number, before, behind, sentence }: Numeral, { requirements }: ProseFacts): boolean {
  const isAsked = askedBefore.test(before) || askedBehind.test(behind);
  if (!isAsked && !inMonths.test(behind) && !ofMonths.test(behind)) return false;
  return requirements.some(
    ({ requirement, months, asked }) =>
      (isAsked ? asked : months) === Number(number) && names(sentence, requirement),
  );
}

const names = (sentence: string, requirement: string): boolean =>
  wordsOf(requirement).some(
    (word) => /\p{L}/u.test(word) && !plain.has(word) && wordsOf(sentence).includes(word),
  );

function isOutOfText({ number, before, behind }: Numeral, facts: ProseFacts): boolean {
  const beside = [
    [...wordsOf(before).slice(-1), number],
    [number, ...wordsOf(behind).slice(0, 1)],
  ].filter((words) => words.length === 2);
  const phrases = textsOf(facts).map(phraseOf);
  return beside.some((words) => phrases.some((phrase) => phrase.includes(phraseOf(words.join(' ')))));
}

const numeralsOf = (text: string, sentence: string): Numeral[] =>
  [...text.matchAll(numeral)].map(({ 0: number, index }) => ({
    number,
    before: text.slice(0, index),
    behind: text.slice(index + number.length),
    sentence,
  }));
