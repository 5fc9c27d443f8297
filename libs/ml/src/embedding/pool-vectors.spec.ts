import { expect, test } from '@jest/globals';
import { poolVectors } from './pool-vectors.js';

test('windows weigh by their tokens', () => {
  const pooled = poolVectors(
    [
      { tokens: 3, vector: Float32Array.of(1, 0) },
      { tokens: 4, vector: Float32Array.of(0, 1) },
    ],
    2,
  );
  expect(pooled[0]).toBeCloseTo(3 / 5, 6);
  expect(pooled[1]).toBeCloseTo(4 / 5, 6);
});

test('windows that cancel out have the zero vector, not NaN', () => {
  const opposite = [1, -1].map((x) => ({ tokens: 1, vector: Float32Array.of(x, 0) }));
  expect([...poolVectors(opposite, 2)]).toEqual([0, 0]);
});
