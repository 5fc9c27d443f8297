import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

const person = ['Jane Miller', 'jane.miller@example.com', ''];
const read = (...lines: string[]) => parse(Buffer.from([...person, ...lines].join('\n')));
const job = ['EXPERIENCE', 'Engineer, Lowmoor Ltd, 2018 – 2020', '- Built pumps', ''];

test('a form under a heading nobody knows is told by what it asks for', async () => {
  const { experience, summary } = await read(
    'PROFILE', 'I build pumps that last, and I write about them.', '',
    'Wherefores', 'Employer: Lowmoor', 'Position: Pump Engineer', 'Period: 2018 – 2020',
  ); // prettier-ignore
  expect(experience).toMatchObject([{ company: { value: 'Lowmoor' }, title: { value: 'Pump Engineer' } }]);
  expect(summary?.value).toBe('I build pumps that last, and I write about them.');
});

test('what is wished for is no job', async () => {
  const { experience } = await read(
    ...job, 'OTHER', 'Position: full time', 'Period: 2026 – 2027', 'Driving licence: B',
  ); // prettier-ignore
  expect(experience).toMatchObject([{ company: { value: 'Lowmoor Ltd' } }]);
  expect(experience).toHaveLength(1);
});

test('a role among skills is no job', async () => {
  const { experience, skills } = await read(
    ...job, 'SKILLS', 'Role: Team lead', 'Duration: 2015 – 2020', 'Welding', 'Python, Java, Excel',
  ); // prettier-ignore
  expect(experience).toHaveLength(1);
  expect(skills.map(({ value }) => value)).toEqual(expect.arrayContaining(['Welding', 'Python', 'Java']));
});

test.each(['SKILLS', 'OTHER'])('a form takes its own lines alone out of a section: %s', async (heading) => {
  const { experience, sections, text } = await read(
    ...job, heading, 'Employer: Globex', 'Position: Team lead', 'Period: 2015 – 2017', '- Led twelve people', 'Welding',
  ); // prettier-ignore
  expect(experience).toMatchObject([
    { company: { value: 'Lowmoor Ltd' } },
    {
      company: { value: 'Globex' },
      title: { value: 'Team lead' },
      bullets: [{ value: 'Led twelve people' }],
    },
  ]);
  const last = sections.at(-1);
  expect(last?.kind).toBe(heading === 'SKILLS' ? 'skills' : 'other');
  expect(text.slice(last?.source.charStart, last?.source.charEnd)).toBe('Welding');
});
