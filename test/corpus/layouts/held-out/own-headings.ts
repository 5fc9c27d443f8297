import type { ResumeLanguage } from '../../person.js';
import { sectionKinds, type HeadingSet } from '../../wording/headings.js';

/** Headings of a look's own: in each language the words for all kinds in their usual order, parted by bars. */
export function ownHeadings(written: Record<ResumeLanguage, string>): Record<ResumeLanguage, HeadingSet> {
  const setOf = (language: ResumeLanguage) => {
    const names = written[language].split(/\s*\|\s*/u);
    if (names.length !== sectionKinds.length)
      throw new Error(`${names.length} headings: ${written[language]}`);
    return Object.fromEntries(sectionKinds.map((kind, at) => [kind, names[at]])) as HeadingSet;
  };
  return { en: setOf('en'), de: setOf('de'), fr: setOf('fr'), es: setOf('es') };
}
