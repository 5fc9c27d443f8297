import { createHash } from 'node:crypto';
import type { CataloguedLayout } from '../../corpus/layouts/catalogue.js';
import {
  fittingLooks,
  mixedLooks,
  personOfSeed,
  type CataloguedMix,
} from '../../corpus/layouts/mixed/index.js';
import type { Person } from '../../corpus/person.js';

/** One file of the evaluation: a person in a look, in the look's usual wording or in a drawn one. */
export interface Pair {
  person: Person;
  look: CataloguedLayout;
  /** Seed of the wording; null for the usual one. */
  seed: number | null;
  /** Whether the person is one of those nobody tunes the parser on. */
  heldOutPerson: boolean;
  /** What a mixed look has chosen. */
  choices?: Readonly<Record<string, string>>;
}

/** Everybody in every look, once; which half speaks in drawn wordings depends on the two names alone. */
export function pairsOf(people: readonly Person[], looks: readonly CataloguedLayout[]): Pair[] {
  return people.flatMap((person) =>
    looks.map((look) => ({
      person,
      look,
      seed: seedOf(person.id, look.name),
      heldOutPerson: isHeldOut(person.id),
    })),
  );
}

/** Mixed looks, `count` seen and `count` held-out ones, one person each. */
export function mixedPairs(people: readonly Person[], count: number): Pair[] {
  return mixedLooks(count).map((look) => mixedPair(people, look));
}

/** Mixed looks that only confidences are fitted on, of people who are not held out. */
export function fittingPairs(people: readonly Person[], count: number): Pair[] {
  return fittingLooks(count)
    .map((look) => mixedPair(people, look))
    .filter(({ heldOutPerson }) => !heldOutPerson);
}

function mixedPair(people: readonly Person[], look: CataloguedMix): Pair {
  const person = personOfSeed(look.seed, people);
  const { choices } = look.layout;
  return { person, look, seed: null, heldOutPerson: isHeldOut(person.id), choices };
}

/** The name under which a pair's figures are summed up: mixed looks have one together, and one for those held out. */
export function layoutOf({ look, choices }: Pair): string {
  return choices ? look.name.replace(/-\d+$/, '') : look.name;
}

/** The person as the pair's file tells of them. */
export function toldPersonOf({ person, look }: Pair): Person {
  return look.layout.tells?.(person) ?? person;
}

/** `<layout>--<person>--<seed or usual>.<kind>` */
export function fileNameOf({ person, look, seed }: Omit<Pair, 'heldOutPerson'>): string {
  return `${look.name}--${person.id}--${seed ?? 'usual'}.${look.layout.kind}`;
}

/** A third of the people, by a hash of their ids: who joins the corpus later moves nobody. */
export function isHeldOut(personId: string): boolean {
  return hashOf(personId) % 3 === 0;
}

function seedOf(personId: string, layout: string): number | null {
  const hash = hashOf(`${layout} ${personId}`);
  return hash % 2 === 0 ? null : hash % 1_000_003;
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
