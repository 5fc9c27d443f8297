import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

test('a post with a mark of its own is a head, no statement', async () => {
  const marked = ['Acme Ltd', '● Platform Engineer (2020 – present)', '- Built the platform', '● Systems Engineer (2018 – 2020)', '- Kept the servers', '- Wrote manuals']; // prettier-ignore
  const read = [
    'Platform Engineer | Acme Ltd | 2020 | now | 1',
    'Systems Engineer | Acme Ltd | 2018 | 2020 | 2',
  ];
  expect(await jobsOf(marked)).toEqual(read);
  const [employer = '', ...posts] = marked;
  expect(await jobsOf([employer, ...posts.map((line) => line.replace('●', '∘'))])).toEqual(read);
  const statement = await jobsOf(['Engineer, Acme Ltd, 2018 – 2020', '- Led the audit of 2019 – 2020', '- Built pumps']); // prettier-ignore
  expect(statement).toEqual(['Engineer | Acme Ltd | 2018 | 2020 | 2']);
});

test('an employer with the whole time there is no post, and the posts below share its name and place', async () => {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', 'Harbour Hospital Ltd\tJuly 2015 – July 2019', 'Leeds', 'Registered Nurse, Intensive Care\tSeptember 2016 – July 2019', '- Cared for patients', 'Registered Nurse, Telemetry\tJuly 2015 – August 2016', '- Watched monitors']; // prettier-ignore
  const { experience } = await parse(Buffer.from(text.join('\n')));
  expect(
    experience.map(({ title, company, location }) => [title?.value, company?.value, location?.value]),
  ).toEqual([
    ['Registered Nurse, Intensive Care', 'Harbour Hospital Ltd', 'Leeds'],
    ['Registered Nurse, Telemetry', 'Harbour Hospital Ltd', 'Leeds'],
  ]);
});

test.each([['* Led the migration (2017 – 2018)'], ['* Trained the engineers (2017 – 2018)']])(
  'a dated statement with a mark of its own, %s, is no post',
  async (statement) =>
    expect(
      await jobsOf(['Engineer, Acme Ltd, 2015 – 2020', statement, '- Built pumps', '- Wrote manuals']),
    ).toEqual(['Engineer | Acme Ltd | 2015 | 2020 | 3']),
);

test('a mark is no sign of a post without a title, under an employer alone either', async () =>
  expect(
    await jobsOf(['Acme Ltd, 2015 – 2020', '* Led the migration (2017 – 2018)', '- Built pumps']),
  ).toEqual([' | Acme Ltd | 2015 | 2020 | 2']));

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
