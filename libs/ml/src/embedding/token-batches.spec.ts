import { expect, test } from '@jest/globals';
import { batchTokens, tokenBatches } from './token-batches.js';
import { tokenWindows } from './token-windows.js';

test('every window is in one batch, beside windows of its own length', () => {
  const windows = Array.from({ length: 200 }, (_, i) => ({ length: 3 + ((i * 37) % 60) }));
  const batches = tokenBatches(windows);
  expect(batches.flat().sort((a, b) => a - b)).toEqual(windows.map((_, i) => i));
  for (const batch of batches) {
    const lengths = batch.map((index) => windows[index]!.length);
    expect(new Set(lengths).size).toBe(1);
    expect(lengths.length * lengths[0]!).toBeLessThanOrEqual(batchTokens);
  }
});

test('a window longer than a batch stands alone, and first', () => {
  const windows = [20, 400, 20].map((length) => ({ length }));
  expect(tokenBatches(windows)).toEqual([[1], [0, 2]]);
});

test('a text that fits is one window', () => {
  expect(tokenWindows([1, 2, 3], 3)).toEqual([[1, 2, 3]]);
  expect(tokenWindows([], 3)).toEqual([]);
});

test('a longer text is cut evenly and keeps every token', () => {
  const ids = Array.from({ length: 300 }, (_, i) => i);
  const windows = tokenWindows(ids, 254);
  expect(windows.map((window) => window.length)).toEqual([150, 150]);
  expect(windows.flat()).toEqual(ids);
});
