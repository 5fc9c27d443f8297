import type { Person } from '../../person.js';
import { mixedLook, type MixedLook } from './mixed-look.js';

export { mixedLook, type MixedLook } from './mixed-look.js';
export type { Choices, Dimension } from './dimensions.js';

/** From this seed on nobody looks at a drawn file: what is measured on them is what a new look would give. */
export const firstHeldOutSeed = 100_001;

/** From this seed on looks are drawn for fitting confidences, and no rule is written for them. */
export const firstFittingSeed = 50_001;

/** A mixed look by name, and whether the parser's rules were written without seeing it. */
export interface CataloguedMix {
  name: string;
  layout: MixedLook;
  heldOut: boolean;
  seed: number;
}

/** `mixed-1` to `mixed-<count>`, and as many held-out ones, `held-mixed-100001` and on. */
export function mixedLooks(count: number): CataloguedMix[] {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return [...numbers.map((at) => at + 1), ...numbers.map((at) => at + firstHeldOutSeed)].map(mixOf);
}

/** Looks for fitting confidences, `fit-mixed-50001` and on: with looks that rules know, they would say too much. */
export function fittingLooks(count: number): CataloguedMix[] {
  return Array.from({ length: count }, (_, at) => at + firstFittingSeed).map(mixOf);
}

/** Who is drawn in the look of a seed: everybody by turns, neighbours far apart. */
export function personOfSeed(seed: number, people: readonly Person[]): Person {
  return people[(seed * 7) % people.length]!;
}

function mixOf(seed: number): CataloguedMix {
  const heldOut = seed >= firstHeldOutSeed;
  const name = heldOut ? 'held-mixed' : seed >= firstFittingSeed ? 'fit-mixed' : 'mixed';
  return { name: `${name}-${seed}`, layout: mixedLook(seed), heldOut, seed };
}
