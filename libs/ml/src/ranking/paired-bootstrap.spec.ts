import { expect, test } from '@jest/globals';
import { pairedBootstrap } from './paired-bootstrap.js';

/** A linear congruential generator (Numerical Recipes): good enough to draw pairs. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

test('pairs that all differ alike leave no doubt', () => {
  const options = { random: seeded(1) };
  expect(pairedBootstrap([0.75, 0.5], [0.5, 0.25], options)).toEqual({
    difference: 0.25,
    low: 0.25,
    high: 0.25,
  });
});

test('two pairs reach from the one to the other', () => {
  expect(pairedBootstrap([1, 0], [0, 0], { random: seeded(1) })).toEqual({
    difference: 0.5,
    low: 0,
    high: 1,
  });
});

test('many pairs give the interval of the normal distribution', () => {
  // Differences ±1 in equal number: standard error 1/√100 = 0.1, so 95 % lie within ±0.196.
  const a = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? 1 : -1));
  const zeros = a.map(() => 0);
  const { difference, low, high } = pairedBootstrap(a, zeros, { random: seeded(7), resamples: 2000 });
  expect(difference).toBe(0);
  expect(Math.abs(low + 0.196)).toBeLessThan(0.03);
  expect(Math.abs(high - 0.196)).toBeLessThan(0.03);
});

test('the same seed gives the same interval', () => {
  const [a, b] = [
    [0.9, 0.4, 0.7, 0.8],
    [0.6, 0.5, 0.2, 0.8],
  ];
  expect(pairedBootstrap(a, b, { random: seeded(3) })).toEqual(pairedBootstrap(a, b, { random: seeded(3) }));
});

test('sides that cannot be paired are refused', () => {
  expect(() => pairedBootstrap([1], [1, 2], { random: seeded(1) })).toThrow(RangeError);
  expect(() => pairedBootstrap([], [], { random: seeded(1) })).toThrow(RangeError);
});
