import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';

/** Jobs of a resume whose section of work has these lines, `- ` opening a list item. */
async function jobsOf(lines: readonly string[]): Promise<string[]> {
  const { experience } = await parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading('Experience'),
      ...lines.map((line) => paragraph(line.replace(/^- /, ''), { list: line.startsWith('- ') })),
    ]),
  );
  return experience.map(({ title, company, location, start, bullets }) =>
    [title, company, location, start].map((field) => field?.value ?? '-').join(' | ') + ` ${bullets.length}`,
  ); // prettier-ignore
}

test('the head of a table tells what the cells below are, in the words of four languages', async () => {
  const expected = ['Varsel | Morkel | - | 03/2020 1', 'Tarnel | Brisk | - | 2017 1'];
  for (const head of [
    ['Period', 'Employer', 'Position'],
    ['Zeitraum', 'Arbeitgeber', 'Funktion'],
    ['Période', 'Employeur', 'Poste'],
    ['Periodo', 'Empresa', 'Cargo'],
  ])
    expect(
      await jobsOf([
        head.join('\t'),
        '03/2020 – 02/2024\tMorkel\tVarsel',
        '- Fitted pumps',
        '2017 – 02/2020\tBrisk\tTarnel',
        '- Swept floors',
      ]),
    ).toEqual(expected);
});

test('a town in the cell of the employer is the place; the head of tasks stands over no cell of the row', async () => {
  expect(
    await jobsOf([
      'Job title\tCompany\tDates\tMain duties',
      'Varsel\tMorkel, Leeds\t03/2020 – 02/2024',
      '- Fitted pumps',
      'Tarnel\tBrisk, Hull\t2017 – 02/2020',
      '- Swept floors',
    ]),
  ).toEqual(['Varsel | Morkel | Leeds | 03/2020 1', 'Tarnel | Brisk | Hull | 2017 1']);
});

test('a row with fewer cells than columns is read by its words', async () => {
  const [, second] = await jobsOf([
    'Employer\tLocation\tPosition\tPeriod',
    'Morkel\tLeeds\tVarsel\t03/2020 – 02/2024',
    'Brisk Ltd\tEngineer\t2017 – 02/2020',
  ]);
  expect(second).toBe('Engineer | Brisk Ltd | - | 2017 0');
});
