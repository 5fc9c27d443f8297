import { firstHeldOutSeed, personOfSeed } from '../../corpus/layouts/mixed/index.js';
import { mixedDocx } from '../../corpus/layouts/office/mixed/mixed-docx.js';
import type { Person } from '../../corpus/person.js';
import { isHeldOut, type Pair } from './pairs.js';

/** Mixed DOCX looks, `mixed-docx-1` and on and as many held-out ones, one person each. */
export function mixedDocxPairs(people: readonly Person[], count: number): Pair[] {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return [...numbers.map((at) => at + 1), ...numbers.map((at) => at + firstHeldOutSeed)].map((seed) => {
    const heldOut = seed >= firstHeldOutSeed;
    const person = personOfSeed(seed, people);
    const layout = mixedDocx(seed);
    const name = `${heldOut ? 'held-mixed' : 'mixed'}-docx-${seed}`;
    // Other mixed looks have dimensions of the same names.
    const choices = Object.fromEntries(
      Object.entries(layout.choices).map(([dimension, value]) => [`docx ${dimension}`, value]),
    );
    return {
      person,
      look: { name, layout, heldOut },
      seed: null,
      heldOutPerson: isHeldOut(person.id),
      choices,
    };
  });
}
