import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanKernel } from './scan-kernel.js';
import { signed, unsigned } from './wasm-bytes.js';

const dimensions = 16;
const int8 = fc.integer({ min: -127, max: 127 });
const row = fc.array(int8, { minLength: dimensions, maxLength: dimensions });
const eightRows = fc.array(row, { minLength: 8, maxLength: 8 });
const query = fc.array(fc.integer({ min: -32_767, max: 32_767 }), {
  minLength: dimensions,
  maxLength: dimensions,
});

test('the kernel gives the dot product of each row, scaled and widened', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const module = new WebAssembly.Module(scanKernel(dimensions, 1));
  const bounds = new WebAssembly.Instance(module, { segment: { memory } }).exports['bounds']!;
  const at = { scales: 256, slacks: 512, query: 1024, out: 2048 };
  const scales = [1, 2, 0.5, 0, 1, -1, 4, 0.25];
  const slacks = [0, 1, 2, 3, 4, 5, 6, 7];
  fc.assert(
    fc.property(eightRows, query, (rows, asked) => {
      new Int8Array(memory.buffer, 0).set(rows.flat());
      new Float32Array(memory.buffer, at.scales).set(scales);
      new Float32Array(memory.buffer, at.slacks).set(slacks);
      new Int16Array(memory.buffer, at.query).set(asked);
      bounds(0, rows.flat().length, at.scales, at.slacks, at.query, at.out, 0.5, 2, 8);
      const found = [...new Float32Array(memory.buffer, at.out, 8)];
      const expected = rows.map((codes, i) => {
        const dot = codes.reduce((sum, code, d) => sum + code * asked[d]!, 0);
        const scaled = Math.fround(Math.fround(Math.fround(dot) * scales[i]!) * 0.5);
        return Math.fround(Math.fround(scaled + slacks[i]! * 2) + 8);
      });
      expect(found).toEqual(expected);
    }),
  );
});

test('numbers are written in LEB128', () => {
  expect([0, 127, 128, 624_485].map((value) => [...unsigned(value)])).toEqual([
    [0],
    [0x7f],
    [0x80, 0x01],
    [0xe5, 0x8e, 0x26],
  ]);
  expect([0, 63, 64, -64, -123_456].map((value) => [...signed(value)])).toEqual([
    [0],
    [0x3f],
    [0xc0, 0x00],
    [0x40],
    [0xc0, 0xbb, 0x78],
  ]);
});
