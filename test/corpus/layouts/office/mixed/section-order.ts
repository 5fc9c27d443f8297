import { chooseSections, type Section } from '../../../sections.js';
import type { SectionKind } from '../../../wording/headings.js';
import type { DocxChoices } from './docx-choices.js';

const orders: Record<DocxChoices['order'], SectionKind[]> = {
  'experience-first': ['summary', 'experience', 'education', 'skills'],
  'education-first': ['summary', 'education', 'experience', 'skills'],
  'skills-first': ['summary', 'skills', 'experience', 'education'],
};
const others: SectionKind[] = [
  'projects',
  'certifications',
  'languages',
  'volunteering',
  'awards',
  'interests',
];
const narrow: SectionKind[] = ['skills', 'languages', 'certifications', 'awards', 'interests'];

/** All sections in the chosen order. */
export function orderedSections(sections: Section[], { order }: DocxChoices): Section[] {
  return chooseSections(sections, ...orders[order], ...others);
}

/** The sections of a main column and those short enough for the narrow one beside it. */
export function partedSections(
  sections: Section[],
  choices: DocxChoices,
): { main: Section[]; side: Section[] } {
  const all = orderedSections(sections, choices);
  return {
    main: all.filter(({ kind }) => !narrow.includes(kind)),
    side: all.filter(({ kind }) => narrow.includes(kind)),
  };
}
