import { catalogue, type CataloguedLayout } from '../../corpus/layouts/catalogue.js';
import { everybody } from '../../corpus/people/index.js';
import { isHeldOut, pairsOf, type Pair } from './pairs.js';

/** Every how manieth pair belongs to the core set. */
const step = 13;

/**
 * The small fixed part of the corpus that every test run reads: looks that need no program and that the parser's rules
 * may know, people of all languages who are not held out.
 */
export function coreSet(): Pair[] {
  const looks = catalogue.filter(({ layout, heldOut }) => layout.needs === undefined && !heldOut);
  return pairsOf(everybody, looks)
    .filter(({ heldOutPerson }) => !heldOutPerson)
    .filter((_, at) => at % step === 0);
}

/** A pair by the name of its file, `<layout>--<person>--<seed or usual>.<kind>`; null for any other name. */
export function pairOfFile(name: string, looks: readonly CataloguedLayout[] = catalogue): Pair | null {
  const [, layout, id, wording] = /^([\w-]+?)--([\w-]+?)--(\d+|usual)\.(?:pdf|docx)$/.exec(name) ?? [];
  const look = looks.find((one) => one.name === layout);
  const person = everybody.find((one) => one.id === id);
  if (!look || !person) return null;
  const seed = wording === 'usual' ? null : Number(wording);
  return { person, look, seed, heldOutPerson: isHeldOut(person.id) };
}
