import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toInt16, toInt8 } from './quantise.js';

const vectors = fc
  .array(fc.float({ min: -1000, max: 1000, noNaN: true }), { maxLength: 20 })
  .map((numbers) => Float32Array.from(numbers));

test.each([
  ['int8', toInt8, 127],
  ['int16', toInt16, 32_767],
])('%s codes stay in range and what they lost is told', (_kind, quantise, most) => {
  fc.assert(
    fc.property(vectors, (vector) => {
      const { codes, scale, lost, norm } = quantise(vector);
      const off = Array.from(vector, (value, at) => value - codes[at]! * scale);
      expect(Math.hypot(...off)).toBeCloseTo(lost, 9);
      expect(Math.hypot(...vector)).toBeCloseTo(norm, 6);
      expect([...codes].every((code) => Math.abs(code) <= most)).toBe(true);
      expect(lost).toBeLessThanOrEqual(norm);
    }),
  );
});

test('the greatest number becomes the greatest code', () => {
  const { codes, scale } = toInt8(Float32Array.of(-254, 127, 0, 1));
  expect([[...codes], scale]).toEqual([[-127, 64, 0, 1], 2]);
});
