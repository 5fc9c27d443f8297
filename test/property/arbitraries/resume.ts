import fc from 'fast-check';
import type { Person } from '../../corpus/person.js';
import { sectionsOf, type Section } from '../../corpus/sections.js';
import { wordingOfSeed, type Wording } from '../../corpus/wording/wording.js';
import { anyLook, type Look } from './look.js';

/** A person's resume in one look: what is printed and the bytes of the file. */
export class Resume {
  readonly sections: Section[];

  constructor(
    readonly person: Person,
    readonly look: Look,
    readonly wording: Wording,
  ) {
    this.sections = sectionsOf(person, wording);
  }

  bytes(): Promise<Uint8Array> {
    return this.look.draw(this.person, this.sections);
  }

  /** How a counterexample is printed. */
  toString(): string {
    return `${this.look.name} of ${JSON.stringify(this.person)} worded ${JSON.stringify(this.wording)}`;
  }
}

/** Headings, date forms and the order of titles and companies, from all permutations. */
export const wording: fc.Arbitrary<Wording> = fc.nat({ max: 100_000 }).map(wordingOfSeed);

/** The resume of any of these people. */
export function resumeOf(person: fc.Arbitrary<Person>): fc.Arbitrary<Resume> {
  return fc.tuple(person, anyLook, wording).map((parts) => new Resume(...parts));
}
