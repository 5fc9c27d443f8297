import { expect, test } from '@jest/globals';
import type { Line } from './line.js';
import { ResumeText } from './resume-text.js';

const textOf = (...lines: string[]) => new ResumeText(lines.map((text) => ({ text }) as Line));

test('what no field claims is left over, however claims overlap', () => {
  const text = textOf('Ada Moro, Bonn', '2019');
  text.claim(4, 8);
  text.claim(0, 6);
  text.claim(10, 14);
  expect(text.unclaimed(text.lines[0]!)).toEqual([[8, 10]]);
  expect(text.unclaimed(text.lines[1]!)).toEqual([[15, 19]]);
  expect(text.isClaimed(7, 9)).toBe(true);
  expect(text.isClaimed(8, 10)).toBe(false);
});

test('what is withheld is in no value', () => {
  const text = textOf('call 030 1234 now', 'or later');
  text.withhold(5, 13);
  expect(text.valueAt(0, 20)).toBe('call now or');
  expect(text.valueAt(7, 9)).toBe('');
});

test('a hundred thousand claims on as many lines are told apart in time', () => {
  const text = textOf(...Array<string>(100_000).fill('Ada 2019'));
  for (const { start } of text.lines) {
    text.claim(start, start + 3);
    text.withhold(start + 4, start + 8);
  }
  const left = text.lines.flatMap((line) => text.unclaimed(line));
  expect(left.every(([start, end]) => end - start === 1 && text.valueAt(start - 3, end + 4) === 'Ada')).toBe(
    true,
  );
});
