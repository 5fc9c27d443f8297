import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';
import type { ParsedResume } from '../parsed-resume.js';

function withJobs(lines: readonly string[]): Promise<ParsedResume> {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', ...lines].join('\n');
  return parse(Buffer.from(text));
}

test.each([
  ['Unemployed, 2015 - 2016'],
  ['01/2015 – 03/2016  arbeitssuchend'],
  ['Elternzeit (2015 – 2016)'],
  ['Parental leave (2015 – 2016)'],
  ['Career break: travelling in Asia, 2015 – 2016'],
  ['Recherche d’emploi, 2015 – 2016'],
])('a time without a post is no job and no experience: %s', async (gap) => {
  const resume = await withJobs([
    'Engineer, Acme GmbH, 2017 – 2020',
    '- Built pumps',
    '',
    gap,
    '',
    'Analyst, Globex Ltd, 2012 – 2014',
    '- Wrote reports',
  ]);
  expect(resume.experience.map(({ company }) => company?.value)).toEqual(['Acme GmbH', 'Globex Ltd']);
  expect(resume.experienceMonths).toBe(60);
});

test('service, and a post that deals with leave, are jobs', async () => {
  const resume = await withJobs([
    'Parental Leave Adviser, Acme GmbH, 2017 – 2020',
    '- Told parents',
    '',
    'Wehrdienst, 2012 – 2014',
    '- Drove lorries',
  ]);
  expect(resume.experience).toHaveLength(2);
});
