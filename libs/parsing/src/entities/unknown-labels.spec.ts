import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

const person = ['Jane Miller', 'jane.miller@example.com', ''];
const read = (...lines: string[]) => parse(Buffer.from([...person, ...lines].join('\n')));
const study = {
  institution: { value: 'Lowmoor' },
  degree: { value: 'BSc' },
  start: { normalized: '2014' },
  end: { normalized: '2017' },
};

test('among known labels of a form one that no list knows is a label', async () => {
  const { education } = await read(
    'EDUCATION', 'Dates\t2014 – 2017', 'Learned at\tLowmoor', 'Degree\tBSc Physics',
  ); // prettier-ignore
  expect(education).toMatchObject([study]);
});

test.each([
  ['before a colon', (label: string, answer: string) => [`${label}: ${answer}`]],
  ['in the cell before', (label: string, answer: string) => [`${label}\t${answer}`]],
])('labels that recur with dates behind one of them open entries: %s', async (_, asked) => {
  const { experience } = await read(
    'EXPERIENCE',
    ...asked('When', '2018 – 2020'), ...asked('Worked for', 'Lowmoor'), ...asked('Working as', 'Pump Engineer'), '',
    ...asked('When', '2016 – 2018'), ...asked('Worked for', 'Globex'), ...asked('Working as', 'Clerk'),
  ); // prettier-ignore
  expect(experience).toMatchObject([
    { company: { value: 'Lowmoor' }, title: { value: 'Pump Engineer' }, end: { normalized: '2020' } },
    { company: { value: 'Globex' }, title: { value: 'Clerk' }, end: { normalized: '2018' } },
  ]);
});

test('start and end asked for apart are one span, whatever they are called', async () => {
  const { experience } = await read(
    'EXPERIENCE',
    'Joined: 03/2018', 'Left: present', 'Worked for: Lowmoor', 'Working as: Pump Engineer', '',
    'Joined: 01/2016', 'Left: 02/2018', 'Worked for: Globex', 'Working as: Clerk',
  ); // prettier-ignore
  expect(experience).toMatchObject([
    { start: { normalized: '2018-03' }, isCurrent: true, end: null },
    { start: { normalized: '2016-01' }, isCurrent: false, end: { normalized: '2018-02' } },
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

test('a form under a heading nobody knows is told by what it asks for', async () => {
  const { experience, summary } = await read(
    'PROFILE', 'I build pumps that last, and I write about them.', '',
    'Wherefores', 'Employer: Lowmoor', 'Position: Pump Engineer', 'Period: 2018 – 2020',
  ); // prettier-ignore
  expect(experience).toMatchObject([{ company: { value: 'Lowmoor' }, title: { value: 'Pump Engineer' } }]);
  expect(summary?.value).toBe('I build pumps that last, and I write about them.');
});
