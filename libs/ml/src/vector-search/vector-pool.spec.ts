import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CandidateNumbers } from '../candidates/candidate-numbers.js';
import { byScoreThenId } from '../candidates/ranked-candidates.js';
import { ThreadPoolClosed } from '../threads/thread-pool.errors.js';
import { VectorPool, type FoundPassage } from './vector-pool.js';

type Pool = ReadonlyMap<string, readonly Float32Array[]>;

const dimensions = 20; // not a multiple of what the kernel reads at once
const vectorOf = (numbers: readonly number[]) => Float32Array.from(numbers);
const ids = fc.integer({ min: 0, max: 40 }).map((number) => `c${number}`);
/** Few different numbers, so that many scores tie; and any numbers at all. */
const numbers = fc.oneof(fc.constantFrom(-1, 0, 0.5), fc.float({ min: -1, max: 1, noNaN: true }));
const vectors = fc.array(numbers, { minLength: dimensions, maxLength: dimensions }).map(vectorOf);
const steps = fc.array(fc.record({ id: ids, vectors: fc.array(vectors, { maxLength: 3 }) }), {
  maxLength: 80,
});

test('a search finds what comparing all float32 vectors finds, after any additions and removals', async () => {
  await fc.assert(
    fc.asyncProperty(steps, vectors, fc.integer({ min: 0, max: 50 }), async (made, query, k) => {
      const { pool, kept } = poolAfter(made);
      expect(await pool.search(query, k)).toEqual(bruteForce(kept, query).slice(0, k));
      expect(pool.size).toBe([...kept.values()].filter((some) => some.length > 0).length);
    }),
    { numRuns: 150 },
  );
});

test('a filter answers with the best of those allowed', async () => {
  await fc.assert(
    fc.asyncProperty(steps, vectors, fc.uniqueArray(ids), async (made, query, allowed) => {
      const { pool, kept, numbers: known } = poolAfter(made);
      const inFilter = new Map([...kept].filter(([id]) => allowed.includes(id)));
      const found = await pool.search(query, 5, { allow: known.setOf(allowed) });
      expect(found).toEqual(bruteForce(inFilter, query).slice(0, 5));
    }),
    { numRuns: 100 },
  );
});

test('several queries get the answers that each would get alone', async () => {
  const { pool } = filled(3000, 64);
  const queries = [1, 2, 3].map((seed) => drawn(random(seed), 64));
  const alone = [];
  for (const query of queries) alone.push(await pool.search(query, 10));
  expect(await pool.searchAll(queries, 10)).toEqual(alone);
});

test('all who share the best score compete by id', async () => {
  const pool = new VectorPool({ dimensions: 8, segmentRows: 4 });
  const same = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  for (const id of ['e', 'b', 'd', 'a', 'c', 'f', 'h', 'g', 'i']) pool.add(id, [same]);
  expect((await pool.search(same, 3)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

describe.each([
  ['random', 0],
  ['clustered', 1],
])('%s vectors of 384 dimensions', (_kind, closeness) => {
  test('the best hundred are exactly those of float32', async () => {
    const { pool, kept } = filled(3000, 384, closeness);
    const query = drawn(random(99), 384);
    expect(await pool.search(query, 100)).toEqual(bruteForce(kept, query).slice(0, 100));
  });
});

describe('with threads', () => {
  const { pool, kept } = filled(5000, 64, 0, 2);
  const query = drawn(random(7), 64);
  afterAll(() => pool.close());

  test('the answers are the same', async () => {
    expect(await pool.search(query, 20)).toEqual(bruteForce(kept, query).slice(0, 20));
  });

  test('a search under way does not see what changes meanwhile, the next one does', async () => {
    const before = bruteForce(kept, query).slice(0, 3);
    const underWay = pool.search(query, 3);
    await Promise.resolve(); // its turn comes
    await Promise.resolve();
    const copied = query.slice();
    pool.add('new', [copied]);
    copied.fill(0);
    pool.remove(before[0]!.id);
    expect(await underWay).toEqual(before);
    const after = await pool.search(query, 3);
    expect(after.map(({ id }) => id)).toEqual(['new', before[1]!.id, before[2]!.id]);
  });

  test('closing rejects later searches', async () => {
    await pool.close();
    await expect(pool.search(query, 3)).rejects.toThrow(ThreadPoolClosed);
  });
});

test.each([
  ['of another length', new Float32Array(3)],
  ['with NaN', Float32Array.of(1, 2, 3, NaN)],
  ['without end', Float32Array.of(1, 2, 3, Infinity)],
  ['too long to be bounded', Float32Array.of(1, 2, 3, 1e7)],
])('a vector %s is refused', async (_what, vector) => {
  const pool = new VectorPool({ dimensions: 4 });
  expect(() => pool.add('id', [vector])).toThrow(RangeError);
  await expect(pool.search(vector, 1)).rejects.toThrow(RangeError);
  expect(pool.size).toBe(0);
});

test('memory grows by segments and is used again', () => {
  const pool = new VectorPool({ dimensions: 8, segmentRows: 4 });
  const add = (id: string) => pool.add(id, [new Float32Array(8)]);
  expect(pool.bytes).toBe(0);
  ['a', 'b', 'c', 'd'].forEach(add);
  const one = pool.bytes;
  pool.remove('b');
  add('e');
  expect(pool.bytes).toBe(one);
  add('f');
  expect(pool.bytes).toBeGreaterThan(one);
});

function poolAfter(made: readonly { id: string; vectors: Float32Array[] }[]) {
  const known = new CandidateNumbers();
  const pool = new VectorPool({ dimensions, segmentRows: 8, numbers: known });
  const kept = new Map<string, readonly Float32Array[]>();
  for (const step of made) {
    if (step.vectors.length === 0) pool.remove(step.id);
    else pool.add(step.id, step.vectors);
    kept.set(step.id, step.vectors);
  }
  return { pool, kept, numbers: known };
}

function filled(candidates: number, width: number, closeness = 0, threads = 0) {
  const next = random(candidates);
  const centres = Array.from({ length: 20 }, () => drawn(next, width));
  const pool = new VectorPool({ dimensions: width, segmentRows: 1024, threads });
  const kept = new Map<string, readonly Float32Array[]>();
  for (let at = 0; at < candidates; at += 1) {
    const some = [
      normalised(drawn(next, width).map((value, i) => value + closeness * 3 * centres[at % 20]![i]!)),
    ];
    kept.set(`c${at}`, some);
    pool.add(`c${at}`, some);
  }
  return { pool, kept };
}

function bruteForce(pool: Pool, query: Float32Array): FoundPassage[] {
  return [...pool]
    .flatMap(([id, some]) => {
      const scores = some.map((vector) => vector.reduce((sum, value, at) => sum + value * query[at]!, 0));
      const score = Math.max(...scores);
      return scores.length === 0 ? [] : [{ id, score, passage: scores.indexOf(score) }];
    })
    .sort(byScoreThenId);
}

function drawn(next: () => number, width: number): Float32Array {
  const vector = new Float32Array(width);
  for (let at = 0; at < width; at += 1) vector[at] = next() - 0.5;
  return normalised(vector);
}

function normalised(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const norm = Math.sqrt(squares);
  return vector.map((value) => value / norm);
}

function random(seed: number): () => number {
  let state = seed * 2654435761 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
