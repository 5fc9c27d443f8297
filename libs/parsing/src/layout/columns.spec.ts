import { expect, test } from '@jest/globals';
import { drawPdf, stacked } from '../fixtures/pdf-fixture.js';
import { readPdf } from '../pdf/read-pdf.js';

const main = [
  'EXPERIENCE', '*Senior Engineer', 'Acme Corporation, Berlin', '2019 - 2022', 'Built the billing service in Java',
  'Ran the platform team for two years', '*Engineer', 'Globex Ltd, Hamburg', '2015 - 2019', 'Wrote the import of orders',
]; // prettier-ignore
const side = ['SKILLS', 'Java', 'Kafka', 'PostgreSQL', 'LANGUAGES', 'English', 'German'];

async function textOf(pdf: Promise<Buffer>): Promise<string[]> {
  return (await readPdf(await pdf)).lines.map((line) => line.text);
}

test('columns whose lines interleave are read one after the other', async () => {
  const pdf = drawPdf([...stacked(side, 40, 100), ...stacked(main, 220, 103)]);
  expect(await textOf(pdf)).toEqual([...side, ...main.map((line) => line.replace('*', ''))]);
});

test('columns on the same baselines are read one after the other', async () => {
  const pdf = drawPdf([...stacked(main, 40, 100), ...stacked(side, 380, 100)]);
  expect(await textOf(pdf)).toEqual([...main.map((line) => line.replace('*', '')), ...side]);
});

test('a banner over the full width stays above the columns', async () => {
  const banner = [
    {
      text: 'Jane Miller, Platform Engineer with ten years of work on payment systems',
      x: 40,
      y: 40,
      size: 14,
    },
  ];
  const lines = await textOf(drawPdf([...banner, ...stacked(side, 40, 100), ...stacked(main, 220, 103)]));
  expect(lines[0]).toMatch(/^Jane Miller/);
  expect(lines[1]).toBe('SKILLS');
});

test('dates at the right edge stay on the line of their job', async () => {
  const jobs = [0, 1, 2, 3].flatMap((at) => [
    { text: `Engineer at Company ${at}`, x: 40, y: 100 + at * 60, bold: true },
    { text: `01/201${at} - 12/201${at}`, x: 440, y: 100 + at * 60 },
    { text: 'Built and ran services for the shop and for its many partners', x: 40, y: 116 + at * 60 },
    { text: 'and looked after the databases behind them', x: 40, y: 130 + at * 60 },
  ]);
  expect(await textOf(drawPdf(jobs))).toContain('Engineer at Company 2\t01/2012 - 12/2012');
});

test('an address that runs into the gutter does not join the columns', async () => {
  const contact = ['CONTACT', '(503) 555-0121', 'jane.miller-hawthorne@example.com', 'Portland, OR'];
  const profile = [
    'PROFILE',
    'Plumber with ten years of work',
    'in old houses and in new ones',
    'in and near Portland',
  ];
  const texts = [...stacked([...contact, ...side], 40, 100), ...stacked([...profile, ...main], 207, 100)];
  const lines = await textOf(drawPdf(texts));
  expect(lines.slice(0, 4)).toEqual(contact);
  expect(lines).toContain('in old houses and in new ones');
});

test('a sidebar that goes on over the page is read to its end before the main column', async () => {
  const second = main.slice(1).map((line) => line.replace('Engineer', 'Developer'));
  const texts = [
    ...stacked(side, 40, 100),
    ...stacked(main, 220, 103),
    ...stacked(['INTERESTS', 'Chess', 'Rowing', 'Piano'], 40, 100).map((text) => ({ ...text, page: 2 })),
    ...stacked(second, 220, 103).map((text) => ({ ...text, page: 2 })),
  ];
  const lines = await textOf(drawPdf(texts));
  expect(lines.indexOf('Piano')).toBeLessThan(lines.indexOf('EXPERIENCE'));
  expect(lines.at(-1)).toBe('Wrote the import of orders');
});

test('letter-spaced headings are joined', async () => {
  const lines = await textOf(drawPdf([{ text: 'WORK EXPERIENCE', x: 40, y: 40, size: 14, spacing: 5 }]));
  expect(lines).toEqual(['WORK EXPERIENCE']);
});
