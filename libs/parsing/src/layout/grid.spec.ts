import { expect, test } from '@jest/globals';
import { drawPdf, stacked, type DrawnText } from '../fixtures/pdf-fixture.js';
import { readPdf } from '../pdf/read-pdf.js';

async function textOf(texts: DrawnText[]): Promise<string[]> {
  return (await readPdf(await drawPdf(texts))).lines.map((line) => line.text);
}

const card = (job: number): string[] => [
  `0${job}/2014 - 0${job}/2016`,
  `*Engineer at Company ${job}`,
  'Built and ran services for the shop',
  'and for its many partners',
];

const row = (job: number, y: number): DrawnText[] => [
  ...stacked([`0${job}/2014 - 0${job}/2016`], 40, y),
  ...stacked(['*Harbour Freight', `*Company ${job}`], 130, y),
  ...stacked(['Warehouse', 'Supervisor'], 230, y),
  ...stacked(['• Ran a shift of nine people', '• Kept the stock records', '• Trained new drivers'], 310, y),
];

const entry = (job: number, y: number): DrawnText[] => [
  ...stacked([`201${job} - 201${job + 1}`], 40, y),
  ...stacked([`*Nurse at Hospital ${job}`, 'Cared for patients of the intensive care unit'], 180, y),
];

const page = (number: number): DrawnText[] =>
  [
    ...stacked(
      [['*Engineer', '*Nurse'][number - 1] ?? '', '2015 - 2019', 'Wrote the import of orders'],
      220,
      90 + number,
    ),
    ...stacked([['Java', 'Chess'][number - 1] ?? '', 'Kafka', 'PostgreSQL'], 40, 95 + number),
    { text: `Jane Miller, Platform Engineer, page ${number}`, x: 180, y: 800 },
  ].map((text) => ({ ...text, page: number }));

test('headings over two columns of cards keep the cards at the right', async () => {
  const lines = await textOf([
    ...stacked(['EXPERIENCE'], 40, 60),
    ...stacked(card(1), 40, 84),
    ...stacked(card(2), 310, 84),
    ...stacked(card(3), 40, 170),
    ...stacked(card(4).slice(0, 3), 310, 170),
    ...stacked(['EDUCATION'], 40, 250),
    ...stacked(['2010 - 2013', '*BSc Physics', 'Uppsala University'], 40, 274),
    ...stacked(['2008 - 2010', '*Diploma in Design', 'Lund College'], 310, 274),
  ]);
  expect(lines).toEqual(
    [
      'EXPERIENCE', ...card(1), ...card(2), ...card(3), ...card(4).slice(0, 3),
      'EDUCATION', '2010 - 2013', '*BSc Physics', 'Uppsala University',
      '2008 - 2010', '*Diploma in Design', 'Lund College',
    ].map((line) => line.replace('*', '')),
  ); // prettier-ignore
});

test('rows of a table are read one by one, wrapped cells as one text each', async () => {
  const lines = await textOf([
    ...stacked(['EXPERIENCE'], 40, 60),
    ...row(1, 84),
    ...row(2, 140),
    ...row(3, 196),
  ]);
  expect(lines.slice(0, 6)).toEqual([
    'EXPERIENCE',
    '01/2014 - 01/2016\tHarbour Freight Company 1\tWarehouse Supervisor',
    '• Ran a shift of nine people',
    '• Kept the stock records',
    '• Trained new drivers',
    '02/2014 - 02/2016\tHarbour Freight Company 2\tWarehouse Supervisor',
  ]);
});

test('labels at the left stay beside their text when headings stand over both', async () => {
  const lines = await textOf([
    ...stacked(['E-mail:', 'Phone:'], 40, 60),
    ...stacked(['jane.miller@example.com', '+1 202 555 0154'], 180, 60),
    ...stacked(['EXPERIENCE'], 40, 110),
    ...entry(1, 134),
    ...entry(3, 180),
    ...stacked(['EDUCATION'], 40, 230),
    ...stacked(['2007 - 2010'], 40, 254),
    ...stacked(['*Bachelor of Nursing', 'Guadalupe University'], 180, 254),
  ]);
  expect(lines).toContain('2011 - 2012\tNurse at Hospital 1');
  expect(lines.indexOf('EDUCATION')).toBeGreaterThan(lines.indexOf('2013 - 2014\tNurse at Hospital 3'));
});

test('a main column that goes on below a panel over the full width is not broken by it', async () => {
  const main = [
    'EXPERIENCE', '*Engineer at Acme', '2019 - 2022', 'Built the billing service of the company and the',
    'reports that go with it, from the first sketch to', 'the day it went into service and beyond, and has',
  ]; // prettier-ignore
  const lines = await textOf([
    ...stacked(main, 40, 60),
    ...stacked(['SKILLS', 'Java', 'Kafka', 'LANGUAGES', 'English', 'French'], 380, 66, 13),
    ...stacked(
      ['looked after it ever since, with a rota of eight people and a handbook that everybody reads'],
      40,
      144,
    ),
  ]);
  const at = lines.indexOf(main.at(-1) ?? '');
  expect(lines[at + 1]).toMatch(/^looked after it/);
  expect(lines.indexOf('SKILLS')).toBeLessThan(lines.indexOf('EXPERIENCE'));
});

test('a main column at the right that goes on below a panel over the full width is not broken by it', async () => {
  const main = [
    'EXPERIENCE', '*Engineer at Acme', '2019 - 2022', 'Built the billing service of the company and the',
    'reports that go with it, from the first sketch to', 'the day it went into service and beyond, and has',
  ]; // prettier-ignore
  const lines = await textOf([
    ...stacked(['SKILLS', 'Java', 'Kafka', 'LANGUAGES', 'English', 'French'], 40, 66, 13),
    ...stacked(main, 180, 60),
    ...stacked(
      ['looked after it ever since, with a rota of eight people and a handbook that everybody reads'],
      40,
      144,
    ),
  ]);
  const at = lines.indexOf(main.at(-1) ?? '');
  expect(lines[at + 1]).toMatch(/^looked after it/);
  expect(lines.indexOf('SKILLS')).toBeLessThan(lines.indexOf('EXPERIENCE'));
});

test('running heads and feet do not part the columns of a page', async () => {
  const { lines } = await readPdf(await drawPdf([...page(1), ...page(2)]));
  expect(lines.filter((line) => line.furniture).map((line) => line.text)).toEqual([
    'Jane Miller, Platform Engineer, page 1',
    'Jane Miller, Platform Engineer, page 2',
  ]);
});
