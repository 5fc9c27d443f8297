import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

const person = ['Jane Miller', 'jane.miller@example.com', ''];
const read = (...lines: string[]) => parse(Buffer.from([...person, ...lines].join('\n')));
const studies = [
  { institution: { value: 'Lowmoor' }, degree: { value: 'BSc' }, end: { normalized: '2017' } },
  { institution: { value: 'Kelbrook' }, degree: { value: 'MSc' }, end: { normalized: '2019' } },
];

test.each([
  ['before a colon', (label: string, answer: string) => [`${label}: ${answer}`]],
  ['in the cell before', (label: string, answer: string) => [`${label}\t${answer}`]],
  ['on the line above', (label: string, answer: string) => [label, answer]],
])('among known labels of a form one that no list knows and that recurs is a label: %s', async (_, asked) => {
  const { education } = await read(
    'EDUCATION',
    ...asked('Dates', '2014 – 2017'), ...asked('Learned at', 'Lowmoor'), ...asked('Degree', 'BSc Physics'), '',
    ...asked('Dates', '2017 – 2019'), ...asked('Learned at', 'Kelbrook'), ...asked('Degree', 'MSc Physics'),
  ); // prettier-ignore
  expect(education).toMatchObject(studies);
});

test('start and end asked for apart are one span, whatever they are called', async () => {
  const { experience } = await read(
    'EXPERIENCE',
    'Joined: 03/2018', 'Left: present', 'Employer: Lowmoor', 'Position: Pump Engineer', '',
    'Joined: 01/2016', 'Left: 02/2018', 'Employer: Globex', 'Position: Clerk',
  ); // prettier-ignore
  expect(experience).toMatchObject([
    { start: { normalized: '2018-03' }, isCurrent: true, end: null },
    { start: { normalized: '2016-01' }, isCurrent: false, end: { normalized: '2018-02' } },
  ]);
});

/** Title, employer and first year of each job, institution of each study. */
const heads = async (...lines: string[]) => {
  const { experience, education } = await read(...lines);
  return [
    ...experience.map(({ title, company, start }) => [
      title?.value,
      company?.value,
      start?.normalized?.slice(0, 4),
    ]),
    ...education.map(({ institution }) => institution?.value),
  ];
};

test('an employer and a title that recur are no labels', async () => {
  const found = await heads(
    'EXPERIENCE',
    'Northwind Logistics\tLeeds, UK', 'Warehouse Supervisor\tJan 2020 – Present', '- Led twelve people', '',
    'Northwind Logistics\tLeeds, UK', 'Warehouse Supervisor\tMar 2016 – Dec 2019', '- Planned shifts', '',
    'EDUCATION', 'University of Leeds\tLeeds, UK', 'BA History\t2012 – 2015',
  ); // prettier-ignore
  expect(found).toEqual([
    ['Warehouse Supervisor', 'Northwind Logistics', '2020'],
    ['Warehouse Supervisor', 'Northwind Logistics', '2016'],
    'University of Leeds',
  ]);
});

test('two posts and two degrees at one school are read', async () => {
  const found = await heads(
    'EXPERIENCE',
    'Thornhill School\tLeeds, UK', 'Teacher\t2020 – 2022', '- Taught maths',
    'Thornhill School\tLeeds, UK', 'Teacher\t2017 – 2019', '- Taught physics', '',
    'EDUCATION',
    'Lowmoor College\tHull, UK', 'BSc Physics\t2012 – 2015', 'Lowmoor College\tHull, UK', 'MSc Physics\t2015 – 2016',
  ); // prettier-ignore
  expect(found).toEqual([
    ['Teacher', 'Thornhill School', '2020'],
    ['Teacher', 'Thornhill School', '2017'],
    'Lowmoor College',
    'Lowmoor College',
  ]);
});

test('two seasons at one place lose neither each other nor the job below', async () => {
  const found = await heads(
    'EXPERIENCE',
    'Ski Instructor\tDec 2021 – Apr 2022', 'Alpine Resorts\tChamonix',
    'Ski Instructor\tDec 2020 – Apr 2021', 'Alpine Resorts\tChamonix',
    'Barista\tMay 2019 – Sep 2020', 'Bean Ltd\tLeeds',
  ); // prettier-ignore
  expect(found).toEqual([
    ['Ski Instructor', 'Alpine Resorts', '2021'],
    ['Ski Instructor', 'Alpine Resorts', '2020'],
    ['Barista', 'Bean Ltd', '2019'],
  ]);
});

test('nor do they on lines of their own', async () => {
  const season = ['Ski Instructor', 'Alpine Resorts'];
  const found = await heads('EXPERIENCE', ...season, 'Dec 2021 – Apr 2022', ...season, 'Dec 2020 – Apr 2021');
  expect(found).toEqual([
    ['Ski Instructor', 'Alpine Resorts', '2021'],
    ['Ski Instructor', 'Alpine Resorts', '2020'],
  ]);
});

test('an employer before a colon and its dates is no label', async () => {
  const found = await heads(
    'EXPERIENCE',
    'Acme Ltd: 2018 – 2020', 'Engineer: billing platform', '- Built it',
    'Acme Ltd: 2016 – 2018', 'Engineer: search platform', '- Built it too',
  ); // prettier-ignore
  expect(found).toEqual([
    ['Engineer: billing platform', 'Acme Ltd', '2018'],
    ['Engineer: search platform', 'Acme Ltd', '2016'],
  ]);
});

test('an employer above the labels of its posts is no label', async () => {
  const found = await heads(
    'EXPERIENCE',
    'Northwind\tLeeds', 'Position\tPump Engineer', 'Period\t2018 – 2020',
    'Globex\tHull', 'Position\tClerk', 'Period\t2015 – 2018',
  ); // prettier-ignore
  expect(found).toEqual([
    ['Pump Engineer', 'Northwind', '2018'],
    ['Clerk', 'Globex', '2015'],
  ]);
});

test('studies in a form leave jobs of ordinary heads whole', async () => {
  const found = await heads(
    'EXPERIENCE', 'Northwind Logistics\tLeeds', 'Clerk\t2018 – 2020', 'Globex Ltd\tHull', 'Porter\t2015 – 2018', '',
    'EDUCATION', 'School\tThornhill', 'Degree\tBSc Physics', 'Dates\t2012 – 2015',
  ); // prettier-ignore
  expect(found).toEqual([
    ['Clerk', 'Northwind Logistics', '2018'],
    ['Porter', 'Globex Ltd', '2015'],
    'Thornhill',
  ]);
});

test('what is told below a head twice is no label of a form', async () => {
  const { experience } = await read(
    'EXPERIENCE',
    'Engineer, Lowmoor Ltd, 2018 – 2020', 'Team: five people', 'Budget: 2 million', '',
    'Clerk, Globex Ltd, 2016 – 2018', 'Team: two people', 'Budget: 1 million',
  ); // prettier-ignore
  expect(experience).toMatchObject([
    { title: { value: 'Engineer' }, company: { value: 'Lowmoor Ltd' } },
    { title: { value: 'Clerk' }, company: { value: 'Globex Ltd' } },
  ]);
});

test('words joined in one label are one label', async () => {
  const { experience, education } = await read(
    'EXPERIENCE', 'Name of employer / organisation: Lowmoor', 'Job title / role: Clerk', 'Dates: 2018 – 2020', '',
    'EDUCATION', 'School, college or university: Thornhill', 'Qualification / degree: BSc Physics', 'Dates: 2014 – 2017',
  ); // prettier-ignore
  expect(experience).toMatchObject([{ company: { value: 'Lowmoor' }, title: { value: 'Clerk' } }]);
  expect(education).toMatchObject([{ institution: { value: 'Thornhill' } }]);
});
