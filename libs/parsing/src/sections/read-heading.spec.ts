import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

/** Kinds of the headed sections of a plain text; each heading is written by `written`. */
async function kindsOf(written: (heading: string, number: number) => string): Promise<string[]> {
  const text = [
    'Jane Miller', 'jane.miller@example.com', '', written('Experience', 1), 'Engineer, Acme Ltd', '2018 – 2020',
    '- Built pumps', '- Wrote reports', '', written('Who I Am', 2), 'I build pumps that last, and I write about them.', '',
    written('Education', 3), 'BSc Physics, University of Leeds', '2014 – 2017', '', written('Languages', 4), 'English, German',
  ].join('\n'); // prettier-ignore
  const { sections } = await parse(Buffer.from(text));
  return sections.flatMap(({ kind, heading }) => (heading === null ? [] : [kind]));
}

test.each([
  ['a number', (heading: string, number: number) => `${number}. ${heading}`],
  ['an icon', (heading: string) => `■ ${heading}`],
  ['a counter', (heading: string) => `${heading} (2)`],
  ['letters apart', (heading: string) => heading.toUpperCase().split('').join(' ')],
  ['letters apart, the gaps of words lost', (heading: string) => heading.toUpperCase().replaceAll(' ', '').split('').join(' ')],
])('headings are known with %s', async (_, written) =>
  expect(await kindsOf(written)).toEqual(['experience', 'summary', 'education', 'languages']),
); // prettier-ignore

test('an item of a list is no heading', async () => {
  const text = [
    'Jane Miller', 'jane.miller@example.com', '', 'EXPERIENCE', 'Teacher, Acme School', '2018 – 2020', 'What I taught', '1. Languages',
    '2. Skills', '3. Projects', '', 'EDUCATION', 'BSc Physics, University of Leeds', '2014 – 2017',
  ].join('\n'); // prettier-ignore
  const { sections } = await parse(Buffer.from(text));
  expect(sections.map(({ kind }) => kind)).toEqual(['contact', 'experience', 'education']);
});

test('achievements set like the other headings are a section, within a job they lead to statements', async () => {
  const lines = ['Jane Miller', 'jane.miller@example.com', '# Experience', 'Engineer, Acme Ltd', '2018 – 2020', 'Achievements', '- Built pumps', '# Education', 'BSc Physics, University of Leeds', '2014 – 2017', '# Skills', 'Welding, Soldering, Turning', '# Experience abroad', 'Helper, Globex Ltd', '2012 – 2013', '# Achievements', 'Pump of the Year, Leeds Fair, 2019']; // prettier-ignore
  const { sections } = await parse(Buffer.from(lines.join('\n')));
  expect(sections.map(({ kind }) => kind).slice(-2)).toEqual(['experience', 'awards']);
  expect(sections.filter(({ kind }) => kind === 'awards')).toHaveLength(1);
});

test.each([
  [
    'after white space',
    [
      '',
      'Languages: English (native), German (B2)',
      '',
      'Education: BSc Physics, University of Leeds, 2014 - 2018',
    ],
  ],
  [
    'where two follow each other',
    ['Languages: English (native), German (B2)', 'Education: BSc Physics, University of Leeds, 2014 - 2018'],
  ],
])('headings on the line of their content end the jobs %s', async (_, lines) => {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'Experience', 'Engineer, Acme Ltd', '2018 – 2020', '- Built pumps', ...lines]; // prettier-ignore
  const { experience, languages, education } = await parse(Buffer.from(text.join('\n')));
  expect(experience).toHaveLength(1);
  expect(languages.map(({ name }) => name.value)).toEqual(['English', 'German']);
  expect(education).toMatchObject([{ institution: { value: 'University of Leeds' } }]);
});

test.each([[[]], [['']]])('what a job was done with is no section', async (gap: string[]) => {
  const text = ['Jane Miller', 'jane.miller@example.com', '', 'Experience', 'Engineer, Acme Ltd', '2018 – 2020', '- Built pumps', ...gap, 'Skills: Java, Go', '', 'Clerk, Globex Ltd', '2016 – 2018']; // prettier-ignore
  const { experience } = await parse(Buffer.from(text.join('\n')));
  expect(experience).toHaveLength(2);
});
