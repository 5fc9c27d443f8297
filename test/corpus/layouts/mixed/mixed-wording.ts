import type { ResumeLanguage } from '../../person.js';
import { SeededRandom } from '../../seeded-random.js';
import { dateForms, furtherDateForms } from '../../wording/date-form.js';
import { headingSets, sectionKinds, type HeadingSet } from '../../wording/headings.js';
import { wordingOfSeed, type Wording } from '../../wording/wording.js';
import { furtherHeadings } from './further-headings.js';

/** A wording from all that is known, the word of every heading and the form of the dates drawn on their own. */
export function mixedWording(seed: number, counted: boolean): Wording {
  const random = new SeededRandom(seed ^ 0x5eed);
  const languages: ResumeLanguage[] = ['en', 'de', 'fr', 'es'];
  return {
    ...wordingOfSeed(seed),
    counted,
    dates: random.pick([...dateForms, ...furtherDateForms]),
    headings: Object.fromEntries(
      languages.map((language) => [language, drawHeadings(random, language)]),
    ) as Record<ResumeLanguage, HeadingSet>,
  };
}

function drawHeadings(random: SeededRandom, language: ResumeLanguage): HeadingSet {
  const words = sectionKinds.map((kind) => [
    kind,
    random.pick([...headingSets[language].map((set) => set[kind]), ...furtherHeadings[language][kind]]),
  ]);
  return Object.fromEntries(words) as HeadingSet;
}
