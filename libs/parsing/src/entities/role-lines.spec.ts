import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

async function jobsOf(lines: readonly string[]): Promise<string[]> {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', ...lines].join('\n');
  const { experience } = await parse(Buffer.from(text));
  return experience.map(({ title, company, start, end, bullets }) =>
    [title?.value, company?.value, start?.normalized, end?.normalized ?? 'now', bullets.length].join(' | '),
  );
}

test.each([' and ', ', ', '; ', ' → '])(
  'two posts on one line, with "%s" between them, are two jobs',
  async (sign) =>
    expect(
      await jobsOf([
        'Acme Ltd, London',
        `Systems Engineer (2019–2022)${sign}Platform Engineer (2022–present)`,
        '- Built the platform',
        'Fitter, Globex Ltd, 2015 – 2019',
      ]),
    ).toEqual([
      'Systems Engineer | Acme Ltd | 2019 | 2022 | 0',
      'Platform Engineer | Acme Ltd | 2022 | now | 1',
      'Fitter | Globex Ltd | 2015 | 2019 | 0',
    ]),
);

test('how long somebody was with an employer does not part the employer from the posts below', async () => {
  expect(
    await jobsOf([
      'Acme Ltd',
      '5 yrs 2 mos',
      'Platform Engineer',
      'Jan 2020 – Present · 2 yrs',
      '- Built the platform',
      'Systems Engineer',
      'Mar 2018 – Jan 2020 · 1 yr 10 mos',
      '- Kept the servers',
    ]),
  ).toEqual([
    'Platform Engineer | Acme Ltd | 2020-01 | now | 1',
    'Systems Engineer | Acme Ltd | 2018-03 | 2020-01 | 1',
  ]);
});
