import { expect, test } from '@jest/globals';
import { drawPdf } from '../fixtures/pdf-fixture.js';
import { readPdf } from '../pdf/read-pdf.js';
import { completes } from './date-wraps.js';

test.each([
  ['March 2018 – January', '2021'],
  ['January 2023 –', 'Present'],
  ["May '15 to", "Oct '19"],
])('"%s" is completed by "%s"', (above, below) => expect(completes(above, below)).toBe(true));

test.each([
  ['2019 – 2021', '2017 – 2019'],
  ['Acme Ltd', '2019'],
  ['2019 –', 'Engineer'],
])('"%s" is not completed by "%s"', (above, below) => expect(completes(above, below)).toBe(false));

test('a date wrapped in a narrow cell is read as one', async () => {
  const { lines } = await readPdf(
    await drawPdf([
      { text: 'March 2018 –', x: 40, y: 40 },
      { text: 'Backend Engineer at Tidewater Logistics', x: 160, y: 40 },
      { text: 'January 2021', x: 40, y: 53 },
      { text: 'Built the shipment tracking', x: 160, y: 53 },
    ]),
  );
  expect(lines.map((line) => line.text)).toEqual([
    'March 2018 – January 2021\tBackend Engineer at Tidewater Logistics',
    'Built the shipment tracking',
  ]);
});

test('a date beside which the text goes on is made one, though its margin wrapped it twice', async () => {
  const { lines } = await readPdf(
    await drawPdf([
      { text: 'Harbour Hospital, Leith', x: 40, y: 40 },
      { text: 'septiembre de', x: 420, y: 40 },
      { text: 'Nurse of the intensive care unit', x: 40, y: 53 },
      { text: '2014–junio de', x: 420, y: 53 },
      { text: 'Cared for patients by day and by night', x: 40, y: 66 },
      { text: '2015', x: 420, y: 66 },
    ]),
  );
  expect(lines.map((line) => line.text)).toEqual([
    'Harbour Hospital, Leith\tseptiembre de 2014–junio de 2015',
    'Nurse of the intensive care unit',
    'Cared for patients by day and by night',
  ]);
});

test('the rest of a date is found at the end of a line of prose that leaves no gap before it', async () => {
  const { lines } = await readPdf(
    await drawPdf([
      { text: 'Office Manager, Harbour Lane Logistics', x: 40, y: 40 },
      { text: 'March 2025 – August', x: 400, y: 40 },
      {
        text: 'Cut the costs of freight by rewriting every contract we had and by adding ten new',
        x: 40,
        y: 53,
      },
      { text: '2026', x: 400, y: 53 },
      { text: 'carriers, in the year', x: 40, y: 66 },
    ]),
  );
  expect(lines[0]!.text).toBe('Office Manager, Harbour Lane Logistics\tMarch 2025 – August 2026');
  expect(lines[1]!.text).not.toContain('2026');
});

test('the end of a date is not taken from its own line', async () => {
  const { lines } = await readPdf(
    await drawPdf([
      { text: 'Mar Institute, Informatics', x: 40, y: 40 },
      { text: '1990', x: 438, y: 40 },
      { text: 'University of the South, Informatics', x: 40, y: 53 },
      { text: '1989 – 1990', x: 400, y: 53 },
    ]),
  );
  expect(lines.map((line) => line.text.split('\t')[1])).toEqual(['1990', '1989 – 1990']);
});
