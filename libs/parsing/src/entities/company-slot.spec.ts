import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';
import type { ParsedResume } from '../parsed-resume.js';

function withJobs(lines: readonly string[]): Promise<ParsedResume> {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', ...lines].join('\n');
  return parse(Buffer.from(text));
}

test('employers called like a town are employers where the others stand', async () => {
  const { experience } = await withJobs([
    'Acme Ltd',
    'Software Engineer',
    '2019 - 2021',
    '- Built pumps',
    '',
    'Shell',
    'Product Manager',
    '2016 - 2019',
    '- Wrote plans',
    '',
    'Orange',
    'Data Analyst',
    '2014 - 2016',
    '- Wrote reports',
  ]);
  expect(experience.map(({ company }) => company?.value)).toEqual(['Acme Ltd', 'Shell', 'Orange']);
});

test('a year may be part of an employer’s name', async () => {
  const { experience } = await withJobs(['Vision 2030 Ltd, 2019 - 2021', 'Product Manager', '- Wrote plans']);
  expect(experience.map(({ company }) => company?.value)).toEqual(['Vision 2030 Ltd']);
});
