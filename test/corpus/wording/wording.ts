import { SeededRandom } from '../seeded-random.js';
import { dateForms, type DateForm } from './date-form.js';
import { entryForms, type EntryForm } from './entry-form.js';
import { headingSets } from './headings.js';

/** The words and forms of one file, apart from its geometry and its language. */
export interface Wording {
  /** Index into the heading sets of the resume's language. */
  headingSet: number;
  /** Whether headings of several entries carry their number: "Experience (4)". */
  counted: boolean;
  dates: DateForm;
  entry: EntryForm;
}

/** A wording drawn from all permutations; the same seed draws the same one. */
export function wordingOfSeed(seed: number): Wording {
  const random = new SeededRandom(seed);
  return {
    headingSet: random.below(headingSets.en.length),
    counted: random.next() < 0.15,
    dates: random.pick(dateForms),
    entry: random.pick(entryForms),
  };
}
