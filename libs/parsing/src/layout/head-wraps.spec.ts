import { expect, test } from '@jest/globals';
import type { Word } from '../pdf/words.js';
import { mendHeads } from './head-wraps.js';
import { rowText } from './row-text.js';
import { rowsOf } from './rows.js';

/** Words of ten points, five points a letter. */
function words(text: string, x: number, y: number, bold = true): Word[] {
  let at = x;
  return text.split(' ').map((word) => {
    const x0 = at;
    at += 5 * word.length + 3;
    return { text: word, x0, x1: x0 + 5 * word.length, y, size: 10, bold, spaced: true };
  });
}

const textsOf = (...all: Word[][]): string[] => mendHeads(rowsOf(all.flat())).map((row) => rowText(row).text);

test('a head that the date beside it wrapped is one line, and the date its last cell', () => {
  expect(
    textsOf(
      words('Engineer, Harbour', 50, 100),
      words('2019 – 2021', 200, 100, false),
      words('Lights Ltd, Leith', 50, 112),
    ),
  ).toEqual(['Engineer, Harbour Lights Ltd, Leith\t2019 – 2021']);
});

test('a short head, another type and a statement stay on lines of their own', () => {
  const date = words('2019 – 2021', 400, 100, false);
  expect(textsOf(words('Engineer', 50, 100), date, words('Harbour Ltd', 50, 112))).toHaveLength(2);
  const near = words('2019 – 2021', 180, 100, false);
  expect(
    textsOf(words('Engineer, Harbour', 50, 100), near, words('Harbour Ltd', 50, 112, false)),
  ).toHaveLength(2);
  expect(textsOf(words('Engineer, Harbour', 50, 100), near, words('• Built', 50, 112))).toHaveLength(2);
});

test('a paragraph below a head is none of it, though the head ends close to its date', () => {
  const told = ['Answered to the head of care and', 'cared for the patients of two', 'wards.'];
  expect(
    textsOf(
      words('Guadalupe Hospital, Leith', 50, 100, false),
      words('2019 – 2021', 222, 100, false),
      ...told.map((line, at) => words(line, 50, 112 + 12 * at, false)),
    ),
  ).toEqual(['Guadalupe Hospital, Leith\t2019 – 2021', ...told]);
});

test('where a short head has a second line set like it, only a third shows that the first was wrapped', () => {
  const two = [
    ...words('Acme', 50, 100),
    ...words('2020 – 2021', 300, 100, false),
    ...words('Engineer', 50, 112),
    ...words('Brandwick Harbour Lights and Sons, Upper', 50, 140),
    ...words('2018 – 2019', 300, 140, false),
    ...words('Clerk', 50, 152),
  ];
  expect(textsOf(two)).toHaveLength(4);
  const long = words('Brandwick Harbour Lights and Sons of the Upper', 50, 180);
  const wrapped = [...words('2015 – 2017', 300, 180, false), ...words('Meadows', 50, 192), ...words('Clerk', 50, 204)]; // prettier-ignore
  expect(textsOf(two, long, wrapped).slice(4)).toEqual([
    'Brandwick Harbour Lights and Sons of the Upper Meadows\t2015 – 2017',
    'Clerk',
  ]);
});

test('an employer between a date and a place, and the answer to a label, are made whole', () => {
  expect(
    textsOf(
      words('2019 – 2021', 50, 100, false),
      words('Ministry of Health,', 150, 100, false),
      words('Leeds', 265, 100, false),
      words('Laboratory', 150, 112, false),
    ),
  ).toEqual(['2019 – 2021\tMinistry of Health, Laboratory\tLeeds']);
  expect(
    textsOf(
      words('2019 – 2021', 50, 100, false),
      words('Position:', 150, 100, false),
      words('Lecturer for', 215, 100),
      words('Design', 150, 112),
    ),
  ).toEqual(['2019 – 2021\tPosition:\tLecturer for Design']);
});
