import { expect, test } from '@jest/globals';
import { joinedLooks, lookWithin, noteLook, type Line, type LookChange } from './line.js';

const line = (text: string, looks: LookChange[]): Line => ({ text, looks }) as Line;

test('only a change of type is noted', () => {
  const looks: LookChange[] = [];
  for (const [at, look] of ['bold', 'bold', '', 'bold'].entries()) noteLook(looks, look, at);
  expect(looks).toEqual([
    { at: 0, look: 'bold' },
    { at: 2, look: '' },
    { at: 3, look: 'bold' },
  ]);
});

test('a part is set as most of its characters are', () => {
  const own = line('Acme Ltd, Leeds', [
    { at: 0, look: 'bold' },
    { at: 8, look: 'italic' },
  ]);
  expect(lookWithin(own, 0, 10)).toBe('bold');
  expect(lookWithin(own, 7, 15)).toBe('italic');
  expect(lookWithin(line('Acme', []), 0, 4)).toBe('');
});

test('the looks of a joined line count from its start', () => {
  const above = line('Acme', [{ at: 0, look: 'bold' }]);
  const below = line('Ltd, Leeds', [
    { at: 0, look: 'bold' },
    { at: 3, look: '' },
  ]);
  expect(joinedLooks(above, below)).toEqual([
    { at: 0, look: 'bold' },
    { at: 8, look: '' },
  ]);
});
