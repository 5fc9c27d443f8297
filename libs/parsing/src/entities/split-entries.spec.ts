import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

/** Titles of the jobs read from plain text lines. */
async function titlesOf(lines: readonly string[]): Promise<string[]> {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', ...lines].join('\n');
  const { experience } = await parse(Buffer.from(text));
  return experience.map(({ title }) => title?.value ?? '-');
}

const first = ['Software Engineer, Acme Ltd, Berlin', 'March 2020 – present'];
const second = ['Data Analyst, Globex Ltd, Hamburg', '07/2016 – 02/2020'];

test.each([
  ['what an employer is', 'A family business founded in 1987 with 240 employees.'],
  ['what an employer is, in German', 'Führender Anbieter der Region seit 1998.'],
  ['a duty since a year', 'Depuis 2019, responsable du budget annuel'],
  ['a prize', 'Winner of the internal quality award 2018'],
  ['tools', 'Technologies: Excel, SAP, Jira'],
])('%s opens no entry', async (_, line) =>
  expect(await titlesOf([...first, line, ...second, line])).toEqual(['Software Engineer', 'Data Analyst']),
);

test.each([
  ['(2 years, 3 months)'],
  ['· 2 yrs 3 mos'],
  ['(2 Jahre 3 Monate)'],
  ['- 2 ans et 3 mois'],
  ['| 2 años 3 meses'],
])('how long a job was is part of its dates: %s', async (duration) => {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', 'Engineer', `2018 – 2020 ${duration}`, 'Acme Ltd, Berlin'].join('\n'); // prettier-ignore
  const { experience } = await parse(Buffer.from(text));
  expect(experience).toMatchObject([
    { title: { value: 'Engineer' }, company: { value: 'Acme Ltd' }, end: { normalized: '2020' } },
  ]);
});

test('a bare year opens an entry where it stands apart or beside a post', async () => {
  const third = ['Intern | Initech Ltd | 2015', 'Shop assistant 2014'];
  expect(await titlesOf([...first, ...second, ...third])).toEqual([
    'Software Engineer',
    'Data Analyst',
    'Intern',
    'Shop assistant',
  ]);
});

test('a head beside its date may end in a full stop, and no line below it belongs to it', async () => {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', '2018 – 2020\tLecturer in Physics, Globex College, Hamburg.', 'Waves and optics for the first year, with the laboratory', '2015 – 2018\tEngineer, Acme Ltd, Houston, TX.', 'Drawings of pumps'].join('\n'); // prettier-ignore
  const { experience } = await parse(Buffer.from(text));
  expect(experience).toMatchObject([
    { title: { value: 'Lecturer in Physics' }, company: { value: 'Globex College' }, location: { value: 'Hamburg' } },
    { title: { value: 'Engineer' }, company: { value: 'Acme Ltd' }, location: { value: 'Houston, TX' } },
  ]); // prettier-ignore
});
