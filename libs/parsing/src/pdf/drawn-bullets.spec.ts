import { expect, test } from '@jest/globals';
import { withDrawnBullets } from './drawn-bullets.js';
import type { Word } from './words.js';

const word = (text: string, x0: number, y: number): Word => ({
  text,
  x0,
  x1: x0 + text.length * 5,
  y,
  size: 10,
  bold: false,
  spaced: false,
});
const disc = (x0: number, y0: number, size = 2.5) => ({ x0, y0, x1: x0 + size, y1: y0 + size });
const textOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

test('a small disc before a line is a bullet', () => {
  const words = withDrawnBullets(
    [word('Built', 60, 100), word('Ran', 60, 114)],
    [disc(50, 95), disc(50, 109)],
  );
  expect(textOf(words)).toEqual(['Built', 'Ran', '•', '•']);
});

test('dots of a timeline, dots of a rating and full stops drawn as shapes are no bullets', () => {
  const line = word('Engineer', 60, 100);
  expect(withDrawnBullets([line], [disc(48, 91, 7)])).toHaveLength(1);
  expect(withDrawnBullets([line], [disc(40, 95), disc(45, 95), disc(50, 95)].slice(0, 2))).toHaveLength(1);
  expect(withDrawnBullets([word('so', 40, 100), line], [disc(52, 95)])).toHaveLength(2);
});
