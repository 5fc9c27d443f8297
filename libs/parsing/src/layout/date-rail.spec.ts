import { expect, test } from '@jest/globals';
import { drawPdf, stacked, type DrawnText } from '../fixtures/pdf-fixture.js';
import { readPdf } from '../pdf/read-pdf.js';

async function textOf(texts: DrawnText[]): Promise<string[]> {
  return (await readPdf(await drawPdf(texts))).lines.map((line) => line.text);
}

const text = (job: number): string[] => [
  `*Nurse at Hospital ${job}`,
  'Cared for patients of the intensive care unit, by day and by night,',
  'and taught two apprentices a year',
];

test('a date in a narrow margin stands in a cell of its own, however small the gap', async () => {
  const lines = await textOf([
    ...stacked(['EXPERIENCE'], 40, 60),
    ...stacked(['2016 - 2019'], 40, 84),
    ...stacked(text(1), 104, 84),
    ...stacked(['2011 - 2016'], 40, 140),
    ...stacked(text(2), 104, 140),
  ]);
  expect(lines[1]).toBe('2016 - 2019\tNurse at Hospital 1');
  expect(lines[4]).toBe('2011 - 2016\tNurse at Hospital 2');
});

test('a date which its margin wrapped is made one, a place below it follows', async () => {
  const lines = await textOf([
    ...stacked(['March 2018 -', 'June 2019', 'Leith'], 40, 84),
    ...stacked(text(1), 110, 84),
    ...stacked(['May 2016 -', 'April 2018'], 40, 140),
    ...stacked(text(2), 110, 140),
  ]);
  expect(lines).toEqual(
    [
      `March 2018 - June 2019\tLeith\t${text(1)[0]}`, ...text(1).slice(1),
      `May 2016 - April 2018\t${text(2)[0]}`, ...text(2).slice(1),
    ].map((line) => line.replace('*', '')),
  ); // prettier-ignore
});

test('a date set half a line lower than the text beside it still opens it', async () => {
  const lines = await textOf([1, 2].flatMap((job) => [
    { text: `201${job} - 201${job + 1}`, x: 40, y: 84 + 60 * job, size: 8 },
    ...stacked(text(job), 110, 79 + 60 * job),
  ])); // prettier-ignore
  expect(lines[0]).toBe('2011 - 2012\tNurse at Hospital 1');
  expect(lines[3]).toBe('2012 - 2013\tNurse at Hospital 2');
});

test('a head in bold that wraps beside its date is one line', async () => {
  const head = [
    '*Charge nurse of the intensive care unit for children and young people at',
    '*Guadalupe Hospital',
  ];
  const lines = await textOf([1, 2].flatMap((job) => [
    ...stacked([`201${job} - 201${job + 1}`], 40, 60 * job),
    ...stacked([...head, 'Led the night shift, with a team of eight nurses and of three apprentices'], 110, 60 * job),
  ])); // prettier-ignore
  expect(lines[0]).toBe(`2011 - 2012\t${head.join(' ').replaceAll('*', '')}`);
});

test('years within a text part nothing', async () => {
  const told = ['2016 was the year of the great move,', '2017 was quiet, and so was the next,', '2018 brought the award of the city.'];
  expect(await textOf(stacked(told, 40, 60))).toEqual(told);
}); // prettier-ignore

test('a sidebar at the left of dates in a margin is read to its end', async () => {
  const side = ['SKILLS', 'Triage', 'Wound care', 'LANGUAGES', 'English', 'Gaelic', 'INTERESTS', 'Chess'];
  const jobs = [1, 2, 3, 4];
  const lines = await textOf([
    ...stacked(['EXPERIENCE'], 180, 84),
    ...stacked(side, 40, 90, 28),
    ...jobs.flatMap((job) => [
      ...stacked([`0${job}/2012 -`, `0${job}/2013`], 180, 46 + 60 * job),
      ...stacked(text(job), 250, 46 + 60 * job),
    ]),
  ]);
  expect(lines.slice(0, side.length)).toEqual(side);
  expect(lines).toContain('03/2012 - 03/2013\tNurse at Hospital 3');
});

test('a duration in brackets below a date is no cell of its own', async () => {
  const lines = await textOf([1, 3].flatMap((job) => [
    ...stacked([`201${job} - 201${job + 1}`, '(one year)'], 40, 60 * job),
    ...stacked(text(job), 110, 60 * job),
  ])); // prettier-ignore
  expect(lines[0]).toBe('2011 - 2012 (one year)\tNurse at Hospital 1');
});

test('labels that end in a colon stay beside what they name', async () => {
  const lines = await textOf([1, 2].flatMap((job) => [
    ...stacked(['Employer:', 'Position:', 'Place:', 'Period:'], 40, 80 * job),
    ...stacked([`Hospital ${job}`, 'Nurse of the intensive care unit', 'Leith', '2011 - 2012'], 150, 80 * job),
  ])); // prettier-ignore
  expect(lines.slice(0, 2)).toEqual(['Employer:\tHospital 1', 'Position:\tNurse of the intensive care unit']);
});

test('a heading in the margin of the dates stands before its text, however narrow the gap', async () => {
  const lines = await textOf([
    ...stacked(['2019 - 2022'], 40, 60),
    ...stacked(
      ['Lecturer in Physics, Uppsala University.', 'Taught waves and optics to the first year.'],
      110,
      60,
    ),
    ...stacked(['2015 - 2018'], 40, 100),
    ...stacked(['Research Fellow, Lund College.', 'Measured light in thin films.'], 110, 100),
    { text: 'Languages', x: 53, y: 140 },
    ...stacked(['Swedish, English and some Latin', 'German to read'], 110, 140),
  ]);
  expect(lines.slice(-3)).toEqual(['Languages', 'Swedish, English and some Latin', 'German to read']);
});
