import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

test.each([
  ['names another employer', ['Clerk, Globex Ltd\t2017 – 2018', '- Kept books'], ['Clerk | Globex Ltd']],
  ['has no title', ['Northwind\t2019 – 2020', '- Kept books'], [' | Northwind']],
  ['has its employer above', ['Globex Ltd\t2017 – 2018', 'Clerk', '- Kept books'], ['Clerk | Globex Ltd']],
])('an employer with its time stays where the entry within that time %s', async (_, lines, below) =>
  expect(await jobsOf('Acme Holdings Ltd\t2015 – Present', ...lines)).toEqual([
    ' | Acme Holdings Ltd',
    ...below,
  ]),
);

test('a name behind the comma of a post outside the time of the employer above it is an employer', async () =>
  expect(
    await jobsOf(
      'Acme Ltd\t2018 – 2022',
      'Senior Engineer',
      '- Built',
      'Clerk, Initech\t2012 – 2015',
      '- Kept books',
    ),
  ).toEqual(['Senior Engineer | Acme Ltd', 'Clerk | Initech']));

test('a team behind the comma of a post within that time is part of its title', async () =>
  expect(
    await jobsOf(
      'Acme Ltd\t2012 – 2022',
      'Nurse, High Dependency\t2018 – 2022',
      '- Cared',
      'Nurse, Telemetry\t2012 – 2018',
      '- Cared',
    ),
  ).toEqual(['Nurse, High Dependency | Acme Ltd', 'Nurse, Telemetry | Acme Ltd']));

async function jobsOf(...lines: string[]): Promise<string[]> {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', ...lines].join('\n');
  const { experience } = await parse(Buffer.from(text));
  return experience.map(({ title, company }) => `${title?.value ?? ''} | ${company?.value ?? ''}`);
}
