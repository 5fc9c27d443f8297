import { expect, test } from '@jest/globals';
import { drawPdf, stacked, type DrawnText } from '../fixtures/pdf-fixture.js';
import { readPdf } from '../pdf/read-pdf.js';

const shade = { y: 100, width: 240, height: 60, color: '#eeeeee' };
const job = (name: string): string[] => [
  `*Engineer at ${name}`,
  '2015 - 2017',
  'Built the services of the shop',
];

/** Two cards at 40 and 300, and texts of one section below them. */
async function below(texts: DrawnText[]): Promise<string[]> {
  const cards = [...stacked(job('Acme'), 46, 110), ...stacked(job('Globex'), 306, 110)];
  const boxes = [40, 300].map((x) => ({ ...shade, x }));
  const { lines } = await readPdf(
    await drawPdf([...cards, ...stacked(['CERTIFICATES'], 46, 190), ...texts], boxes),
  );
  return lines.map((line) => line.text).slice(lines.findIndex(({ text }) => text === 'CERTIFICATES') + 1);
}

test('two rows below cards are read in the columns of the cards', async () => {
  const left = ['First aid at work for all who lead a team,', 'Red Cross, 2019'];
  expect(await below([...stacked(left, 40, 210), ...stacked(['Lifting, 2018'], 300, 210)])).toEqual([
    ...left,
    'Lifting, 2018',
  ]);
});

test('a date that begins where a card does stays on its line', async () => {
  const lines = await below([
    ...stacked(['First aid'], 40, 210),
    ...stacked(['05/2018 - 06/2019'], 300, 210),
  ]);
  expect(lines).toEqual(['First aid\t05/2018 - 06/2019']);
});

test('text that runs on over the gutter of the cards is no column', async () => {
  const long = 'Certified for the care of wounds, of burns and of all that comes with them';
  const lines = await below([...stacked([long, 'by the board'], 40, 210)]);
  expect(lines).toEqual([long, 'by the board']);
});
