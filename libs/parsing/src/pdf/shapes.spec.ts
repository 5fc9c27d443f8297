import { expect, test } from '@jest/globals';
import { partsOf } from './shapes.js';

test('each part of a path has bounds of its own', () => {
  const rule = [0, 10, 20, 1, 110, 20, 1, 110, 21, 1, 10, 21, 4];
  const curve = [0, 5, 5, 2, 6, 9, 8, 9, 9, 5];
  expect(partsOf(Float32Array.from([...rule, ...curve]))).toEqual([
    { x0: 10, y0: 20, x1: 110, y1: 21 },
    { x0: 5, y0: 5, x1: 9, y1: 9 },
  ]);
});

test('a path with an operator nobody knows has no parts', () => {
  expect(partsOf(Float32Array.from([0, 1, 1, 9, 2, 2]))).toEqual([]);
});
