import { expect, test } from '@jest/globals';
import { drawPdf, stacked, type DrawnText } from '../fixtures/pdf-fixture.js';
import { readPdf } from '../pdf/read-pdf.js';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
}

async function textOf(texts: DrawnText[], boxes: Box[]): Promise<string[]> {
  return (await readPdf(await drawPdf(texts, boxes))).lines.map((line) => line.text);
}

const upright = (x: number, y: number, height: number): Box => ({
  x,
  y,
  width: 0.5,
  height,
  color: '#888888',
});
const level = (x: number, y: number, width: number): Box => ({ x, y, width, height: 0.5, color: '#888888' });
const shade = (x: number, y: number): Box => ({ x, y, width: 240, height: 70, color: '#eeeeee' });

/** Rules around three columns at 40, 120, 240 to 400, and rows of 40 points from `y` on. */
const grid = (y: number, rows: number): Box[] => [
  ...[40, 120, 240, 400].map((x) => upright(x, y, rows * 40)),
  ...Array.from({ length: rows + 1 }, (_, at) => level(40, y + at * 40, 360)),
];

const job = (year: number, y: number): DrawnText[] => [
  ...stacked([`05/${year} -`, `06/${year + 1}`], 46, y + 6),
  ...stacked(['Senior charge nurse,', 'night shift'], 126, y + 6),
  ...stacked(['Guadalupe Hospital, Leith'], 246, y + 6),
];

test('a row of a ruled table is one line, the wrapped text of a cell in one piece', async () => {
  const lines = await textOf(
    [...stacked(['EXPERIENCE'], 40, 60), ...job(2015, 90), ...job(2012, 130)],
    grid(90, 2),
  );
  expect(lines).toEqual([
    'EXPERIENCE',
    '05/2015 - 06/2016\tSenior charge nurse, night shift\tGuadalupe Hospital, Leith',
    '05/2012 - 06/2013\tSenior charge nurse, night shift\tGuadalupe Hospital, Leith',
  ]);
});

const card = (name: string): string[] => [
  `*Engineer at ${name}`,
  '2015 - 2017',
  'Built the services of the shop',
  'and looked after them',
];

test('cards side by side are read one by one, the last one alone', async () => {
  const lines = await textOf(
    [
      ...stacked(card('Acme'), 46, 110),
      ...stacked(card('Globex'), 306, 110),
      ...stacked(card('Initech'), 46, 190),
    ],
    [shade(40, 100), shade(300, 100), shade(40, 180)],
  );
  expect(lines).toEqual(
    ['Acme', 'Globex', 'Initech'].flatMap((name) => card(name).map((line) => line.replace('*', ''))),
  );
});

test('a line between two tables is as wide as the page, so short lines below it begin anew', async () => {
  const { lines } = await readPdf(
    await drawPdf(
      [...job(2015, 90), ...stacked(['CERTIFICATES', 'First aid, 2019', 'Lifting, 2018'], 40, 150), ...job(2012, 220)],
      [...grid(90, 1), ...grid(220, 1)],
    ),
  ); // prettier-ignore
  expect(lines.find((line) => line.text.startsWith('First aid'))?.full).toBe(false);
});

const short = (texts: readonly string[][], y: number): DrawnText[] =>
  texts.flatMap((lines, at) => stacked(lines, [46, 126, 246][at] ?? 0, y + 6));

const stripe = (y: number): Box[] =>
  [40, 120, 240].map((x, at) => ({ x, y, width: [80, 120, 160][at] ?? 0, height: 40, color: '#eeeeee' }));

test('a row between two shaded ones, the head above and the last row below are rows of the striped table', async () => {
  const rows = [1, 2, 3, 4].map((row) =>
    short([[`201${row}`], ['Senior charge', 'nurse'], [`Hospital ${row}`]], 80 + row * 40),
  );
  const lines = await textOf(
    [...short([['Period'], ['Position'], ['Employer']], 100), ...rows.flat()],
    [...stripe(120), ...stripe(200)],
  );
  expect(lines).toEqual([
    'Period\tPosition\tEmployer',
    ...[1, 2, 3, 4].map((row) => `201${row}\tSenior charge nurse\tHospital ${row}`),
  ]);
});

test('a town below the employer stays apart at the edge of a cell where other cells show it does', async () => {
  const lines = await textOf(
    [
      ...short([['2015'], ['Charge nurse'], ['Guadalupe River Hospital', 'Thessaloniki']], 90),
      ...short([['2012'], ['Night nurse'], ['Acme', 'Leith']], 130),
    ],
    grid(90, 2),
  );
  expect(lines).toEqual([
    '2015\tCharge nurse\tGuadalupe River Hospital\tThessaloniki',
    '2012\tNight nurse\tAcme\tLeith',
  ]);
});
