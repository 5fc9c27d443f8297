import type { Person } from '../../person.js';
import type { Choices } from './dimensions.js';
import { smallWords, type SmallWords } from './small-words.js';

/** What every part of a mixed look draws from. */
export interface Drawing {
  person: Person;
  choices: Choices;
  seed: number;
  words: SmallWords;
}

export function drawingOf(person: Person, choices: Choices, seed: number): Drawing {
  return { person, choices, seed, words: smallWords[person.resumeLanguage] };
}

/** One of some phrases, the same one for the same file and place. */
export function phrase(phrases: readonly string[], { seed }: Drawing, at = 0): string {
  return phrases[(seed + at) % phrases.length]!;
}
