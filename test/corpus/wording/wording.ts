import type { ResumeLanguage } from '../person.js';
import { SeededRandom } from '../seeded-random.js';
import { dateForms, type DateForm } from './date-form.js';
import { entryForms, type EntryForm } from './entry-form.js';
import { headingSets, type HeadingSet } from './headings.js';

/** The words and forms of one file, apart from its geometry and its language. */
export interface Wording {
  /** Index into the heading sets of the resume's language. */
  headingSet: number;
  /** Headings of the layout's own, in place of a set. */
  headings?: Record<ResumeLanguage, HeadingSet>;
  /** What stays English whatever the resume's language: many templates translate neither headings nor months. */
  english?: 'headings' | 'headings and dates';
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
    ...pickEnglish(random),
  };
}

function pickEnglish(random: SeededRandom): Pick<Wording, 'english'> {
  const drawn = random.next();
  if (drawn < 0.8) return {};
  return { english: drawn < 0.9 ? 'headings' : 'headings and dates' };
}
