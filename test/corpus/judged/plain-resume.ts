import type { Person } from '../person.js';
import { SeededRandom } from '../seeded-random.js';
import { contactLines, sectionsOf, type Entry, type Section } from '../sections.js';
import { wordingOfSeed } from '../wording/wording.js';

export interface PlainResumeOptions {
  /** Draws headings, date forms and signs. */
  seed: number;
  /** Whether the sections stand in another order than usual. */
  reordered?: boolean;
}

const bulletSigns = ['- ', '• ', '* ', '– '];

/** Writes a person as the text file that somebody pastes into a form: no line is wrapped. */
export function plainResume(person: Person, { seed, reordered = false }: PlainResumeOptions): string {
  const bullet = new SeededRandom(seed).pick(bulletSigns);
  const sections = sectionsOf(person, wordingOfSeed(seed)).filter(
    ({ lines }) => lines.join('') !== '' || lines.length === 0,
  );
  const ordered = reordered ? sections.toReversed() : sections;
  return [
    person.basics.name,
    contactLines(person).join(' | '),
    ...ordered.flatMap((section) => ['', section.heading, ...linesOf(section, bullet)]),
    '',
  ].join('\n');
}

function linesOf({ lines, entries }: Section, bullet: string): string[] {
  return [
    ...lines,
    ...entries.flatMap((entry, at) => [...(at > 0 ? [''] : []), ...entryLines(entry, bullet)]),
  ];
}

function entryLines({ lead, sub, dates, bullets }: Entry, bullet: string): string[] {
  return [
    lead,
    ...(sub ? [sub] : []),
    ...(dates ? [dates] : []),
    ...bullets.map((text) => `${bullet}${text}`),
  ];
}
