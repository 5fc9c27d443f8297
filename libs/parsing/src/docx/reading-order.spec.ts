import { expect, test } from '@jest/globals';
import { rawDocx } from '../fixtures/zip-fixture.js';
import { readDocx } from './read-docx.js';
import { box, p, r, tbl } from './word-fixture.js';

const linesOf = async (body: string) => (await readDocx(rawDocx(body))).lines;
const textOf = async (body: string) => (await linesOf(body)).map(({ text }) => text);
const columnsOf = async (rows: string[][]) => new Set((await linesOf(tbl(rows))).map(({ column }) => column));
const cell = (...lines: string[]) => lines.map((line) => p(r(line))).join('');
const body = (columns: number) =>
  p(r('Head'), '<w:sectPr/>') +
  p(r('Left')) +
  p(`<w:r><w:br w:type="column"/></w:r>${r('Right')}`) +
  `<w:sectPr><w:cols w:num="${columns}"/></w:sectPr>`;

test('a frame of columns with headings of their own is read column by column over all its rows', async () => {
  const lines = await linesOf(
    tbl([
      [cell('Contact', 'ada@example.org'), cell('Experience', 'Engineer, Acme', '2019 – 2021')],
      [cell('Skills', 'SQL'), cell('Analyst, Umbrella', '2016 – 2019')],
    ]),
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'Contact',
    'ada@example.org',
    'Skills',
    'SQL',
    'Experience',
    'Engineer, Acme',
    '2019 – 2021',
    'Analyst, Umbrella',
    '2016 – 2019',
  ]);
  expect(new Set(lines.map(({ column }) => column)).size).toBe(2);
});

test('headings in a row of their own above columns belong to them', async () => {
  const rows = [
    [cell('Skills'), cell('Experience')],
    [cell('SQL', 'Python'), cell('Engineer, Acme', '2019 – 2021')],
  ];
  expect(await textOf(tbl(rows))).toEqual([
    'Skills',
    'SQL',
    'Python',
    'Experience',
    'Engineer, Acme',
    '2019 – 2021',
  ]);
});

test('a table of data is read row by row, whatever its head says', async () => {
  const rows = [
    [cell('Position'), cell('Company'), cell('Years')],
    [cell('Engineer'), cell('Acme'), cell('2019')],
  ];
  expect(await textOf(tbl(rows))).toEqual(['Position\tCompany\tYears', 'Engineer\tAcme\t2019']);
});

test('a heading in the margin of a row of three cells leaves entry and dates side by side', async () => {
  const rows = [
    [cell('Experience'), cell('Engineer, Acme', 'Ran the press.'), cell('2019 – 2021')],
    [cell(''), cell('Clerk, Umbrella', 'Kept the books.'), cell('2016 – 2019')],
  ];
  expect(await textOf(tbl(rows))).toEqual([
    'Experience',
    'Engineer, Acme\t2019 – 2021',
    'Ran the press.',
    'Clerk, Umbrella\t2016 – 2019',
    'Kept the books.',
  ]);
});

test('dots and rules typed across a line part its cells, full stops do not', async () => {
  const [led, spaced, ruled, sentence] = await linesOf(
    p(r('Engineer, Acme', '<w:b/>') + r(' .......... 2019 – 2021')) +
      p(r('Clerk . . . . . . . . 2016')) +
      p(r('Cook ________ 2014')) +
      p(r('And so on... then more..')),
  );
  expect([led?.text, led?.boldCells]).toEqual(['Engineer, Acme\t2019 – 2021', [true, false]]);
  expect([spaced?.text, ruled?.text]).toEqual(['Clerk\t2016', 'Cook\t2014']);
  expect(sentence?.text).toBe('And so on... then more..');
});

test('a million dots are parted in time', async () => {
  expect(await textOf(p(r(`a ${'.'.repeat(1_000_000)}`)))).not.toEqual([]);
});

test('headings in a column of labels stand before what they label', async () => {
  const rows = [
    [cell('Experience'), cell('Engineer, Acme', '2019 – 2021')],
    [cell('Education'), cell('University of Bonn', '2012 – 2016')],
  ];
  expect(await textOf(tbl(rows))).toEqual([
    'Experience',
    'Engineer, Acme',
    '2019 – 2021',
    'Education',
    'University of Bonn',
    '2012 – 2016',
  ]);
});

test('tables within cells are read where they stand, and their columns count as within the column', async () => {
  const side = cell(
    'Skills',
    'SQL, Python, and all there is to know of databases and the people who run them',
  );
  const inner = tbl([[cell('2019'), cell('Engineer')]]);
  const lines = await linesOf(
    tbl([
      [
        side,
        `${cell('Experience', 'Jobs in offices')}${inner}${cell('End of it all, and a long line of text')}`,
      ],
    ]),
  );
  expect(lines.map(({ text }) => text).slice(2)).toEqual([
    'Experience',
    'Jobs in offices',
    '2019\tEngineer',
    'End of it all, and a long line of text',
  ]);
});

test('merged cells keep the columns below them apart', async () => {
  const rows = [
    [`<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${cell('Ada Byron')}`],
    [cell('Skills', 'SQL'), cell('Experience', 'Engineer', 'Acme')],
    ['<w:tcPr><w:vMerge/></w:tcPr><w:p/>', cell('Analyst', 'Umbrella')],
  ];
  expect(await textOf(tbl(rows))).toEqual([
    'Ada Byron',
    'Skills',
    'SQL',
    'Experience',
    'Engineer',
    'Acme',
    'Analyst',
    'Umbrella',
  ]);
});

test('a column break opens a column where the section has several, else it is none', async () => {
  const columned = await linesOf(body(2));
  expect(columned.map(({ text, column }) => [text, column])).toEqual([
    ['Head', 0],
    ['Left', 11],
    ['Right', 12],
  ]);
  expect((await linesOf(body(1))).map(({ column }) => column)).toEqual([0, 0, 0]);
});

test('a text box is a column that follows its paragraph', async () => {
  const lines = await linesOf(p(r('Before') + box(cell('Boxed'))) + p(r('After')));
  expect(lines.map(({ text, column }) => [text, column])).toEqual([
    ['Before', 0],
    ['Boxed', 11],
    ['After', 0],
  ]);
});

test('long cells side by side are cells of entries where several rows have them, columns of the page in a lone row', async () => {
  const long = 'Wrote the reports of five sites and answered whoever asked for them, in three languages.';
  const row = (name: string) => [cell(name, long), cell('Tasks', long)];
  expect(await columnsOf([row('Acme'), row('Globex')])).toEqual(new Set([0]));
  expect((await columnsOf([row('Acme')])).size).toBe(2);
});

test('every character of tables, boxes and columns is counted before the layout and stands in a line after it', async () => {
  const rows = [[cell('Skills', 'SQL'), cell('Experience', 'Engineer, Acme', '2019 – 2021')]];
  const blocks = p(r('Head') + box(p(r('Boxed')))) + tbl(rows) + body(2);
  const { lines, sourceCharacters } = await readDocx(rawDocx(blocks));
  const kept = lines.map(({ text }) => text.replace(/\s/g, '')).join('');
  expect(kept).toHaveLength(sourceCharacters);
  expect(kept).toContain('Boxed');
});

test('what goes on beyond the limit of text counts as lost', async () => {
  const { lines, sourceCharacters } = await readDocx(rawDocx(p(r('word '.repeat(100))).repeat(1000)));
  const kept = lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  expect(kept).toBeLessThan(0.98 * sourceCharacters);
});
