import type { Person } from '../person.js';
import type { Section } from '../sections.js';
import type { Wording } from '../wording/wording.js';

/** One look of a resume: its file kind, its usual wording and how it is drawn. */
export interface Layout {
  kind: 'pdf' | 'docx';
  /** A program that must be installed to draw it. */
  needs?: 'chromium' | 'libreoffice';
  wording: Wording;
  /** The person as the look tells of them, where it leaves something out: no places of work, years without months. */
  tells?: (person: Person) => Person;
  draw(person: Person, sections: Section[]): Promise<Uint8Array>;
}

/** The moment every file claims to be made at, so that equal content gives equal bytes. */
export const madeAt = new Date('2026-01-05T09:00:00Z');
