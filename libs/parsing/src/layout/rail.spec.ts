import { expect, test } from '@jest/globals';
import { railSide } from './rail.js';
import type { Row } from './rows.js';

/** Rows of texts that begin at the given x (points); empty texts leave their place free. */
function rowsAt(starts: readonly number[], texts: readonly (readonly string[])[]): Row[] {
  return texts.map((cells, at) => ({
    y: 100 + 14 * at,
    size: 10,
    words: cells.flatMap((text, cell) => {
      const x0 = starts[cell] ?? 0;
      return text === ''
        ? []
        : [{ text, x0, x1: x0 + 5 * text.length, y: 100 + 14 * at, size: 10, bold: false, spaced: true }];
    }),
  }));
}

test('labels of a form are a rail without colons, and beside shorter answers', () => {
  const rows = rowsAt(
    [40, 240],
    [
      ['Name of employer', 'Lowmoor'],
      ['Position held', 'Fitter'],
      ['Place of work', 'Leeds'],
      ['Nationality', 'Irish'],
    ],
  );
  expect(railSide(rows, 200)).toBe('left');
});

test('dates below a heading of the page are a rail', () => {
  const rows = rowsAt(
    [40, 160],
    [
      ['Experience', ''],
      ['05/2019 - 06/2022', 'Head cook at the house on the hill'],
      ['05/2015 - 04/2019', 'Cook at the house by the river'],
      ['05/2012 - 04/2015', 'Commis at the inn of the town'],
      ['05/2010 - 04/2012', 'Apprentice at the inn of the town'],
      ['05/2009 - 04/2010', 'Porter at the station'],
    ],
  );
  expect(railSide(rows, 150)).toBe('left');
});

test('the letters of a heading set upright are no dates', () => {
  const text = 'Ran the kitchen of the house and wrote its cards';
  const rows = rowsAt(
    [40, 160],
    [
      ['E', text],
      ['', text],
      ['x', text],
      ['', text],
      ['p', ''],
      ['er', text],
    ],
  );
  expect(railSide(rows, 150)).toBeNull();
});

test('labels that end in a colon are a rail beside values shorter than they are', () => {
  const rows = rowsAt(
    [40, 160],
    [
      ['Position held:', 'Cook'],
      ['Name of employer:', 'Acme'],
      ['Place of work:', 'Leith'],
    ],
  );
  expect(railSide(rows, 150)).toBe('left');
});

test('dates between a sidebar and their text are no rail of the sidebar', () => {
  const jobs = ['05/2019 - 06/2022', '05/2015 - 04/2019', '05/2012 - 04/2015'].flatMap((dates) => [
    ['Chess, rowing, the piano', dates, 'Cook at the house'],
    ['Reading, and the garden', '', 'Wrote the cards'],
    ['', dates, 'Ran the kitchen'],
  ]);
  expect(railSide(rowsAt([40, 200, 320], jobs), 195)).toBeNull();
});
