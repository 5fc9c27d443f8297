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

test('a town before the place is the employer where the other entries have theirs there', async () => {
  const text = ['Jane Miller', 'jane@example.com', '', 'EXPERIENCE', 'Pump Engineer', 'Lowmoor Works, Leeds', '2018 – 2020', '- Built pumps', 'Clerk of Works', 'Thornhill, York', '2016 – 2018', '- Kept books', 'Foundry Engineer', 'Holm Foundry, Hull', '2014 – 2016', '- Cast iron']; // prettier-ignore
  const { experience } = await parse(Buffer.from(text.join('\n')));
  expect(experience[1]).toMatchObject({ company: { value: 'Thornhill' }, location: { value: 'York' } });
});
