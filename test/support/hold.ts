import fc from 'fast-check';

/** One seed for all, so that a failure repeats; PROPERTY_SEED looks elsewhere. */
const seed = Number(process.env.PROPERTY_SEED ?? 20261122);

/** Looks for a counterexample in `numRuns` generated cases. @throws Error that shows the smallest one found */
export async function hold<Case>(property: fc.IRawProperty<Case>, numRuns = 100): Promise<void> {
  await fc.assert(property, { seed, numRuns });
}
