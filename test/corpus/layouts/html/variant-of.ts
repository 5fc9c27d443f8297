import { createHash } from 'node:crypto';
import type { Person } from '../../person.js';
import { SeededRandom } from '../../seeded-random.js';

/** Values a look chooses among; the first key of each is drawn first. */
type Dimensions = Record<string, readonly string[]>;

/** Draws a value of every dimension for a person: a look has as many variants as people, and each file stays the same. */
export function variantOf<const D extends Dimensions>(
  { id }: Person,
  look: string,
  dimensions: D,
): { [K in keyof D]: D[K][number] } {
  const random = new SeededRandom(createHash('sha256').update(`${look} ${id}`).digest().readUInt32BE(0));
  const drawn = Object.entries(dimensions).map(([name, values]) => [name, random.pick(values)]);
  return Object.fromEntries(drawn) as { [K in keyof D]: D[K][number] };
}
