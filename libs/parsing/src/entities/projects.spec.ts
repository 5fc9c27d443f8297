import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';

async function named(line: string): Promise<(string | undefined)[]> {
  const { projects } = await parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading('Projects'),
      paragraph(line, { bold: true }),
      paragraph('Reads tide tables and warns of storms.', { list: true }),
      heading('References'),
      paragraph('On request'),
    ]),
  );
  return projects.map(({ name }) => name?.value);
}

test.each([
  ['Tidewatch (2021)', 'Tidewatch'],
  ['Tidewatch | React, Node.js', 'Tidewatch'],
  ['Tidewatch – https://tidewatch.example.com', 'Tidewatch'],
  ['Thesis: Storms of the North Sea', 'Thesis: Storms of the North Sea'],
])('%s names a project', async (line, expected) => {
  expect(await named(line)).toEqual([expected]);
});

async function projectsOf(lines: readonly string[]): Promise<unknown[]> {
  const { projects } = await parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading('Projects'),
      ...lines.map((line) =>
        paragraph(line.replace(/^[*•]/u, ''), { bold: line.startsWith('*'), list: line.startsWith('•') }),
      ),
      heading('References'),
      paragraph('On request'),
    ]),
  );
  return projects.map(({ name, start, end, bullets }) => [
    name?.value,
    `${start?.normalized ?? ''}/${end?.normalized ?? ''}`,
    ...bullets.map(({ value }) => value),
  ]);
}

test.each([
  ['before a dash', 'Tidewatch – Reads tide tables and warns of storms'],
  ['before a colon', 'Tidewatch: Reads tide tables and warns of storms along the coast.'],
  ['with a bracket', 'Tidewatch (React, Go) – Reads tide tables and warns of storms'],
  ['with an address', 'Tidewatch | tidewatch.example.com'],
  ['in small letters', 'tide-watch: Reads tide tables and warns of storms along the coast.'],
])('a list of projects gives names %s', async (_, line) => {
  const names = (await projectsOf([`•${line}`, '•Moorland – Maps paths over the moors for walkers'])).map(
    (project) => (project as string[])[0],
  );
  expect(names).toEqual([line.startsWith('tide') ? 'tide-watch' : 'Tidewatch', 'Moorland']);
});

test('labels, dates and addresses tell of a project and name none', async () => {
  const lines = ['*Tidewatch', '2019 – 2020', '•Warned of storms', 'Technologies: Java, Go', 'Role: Lead'];
  expect(await projectsOf([...lines, '*Moorland', 'github.com/jm/moor', '•Maps paths'])).toEqual([
    ['Tidewatch', '2019/2020', 'Warned of storms', 'Technologies: Java, Go', 'Role: Lead'],
    ['Moorland', '/', 'Maps paths'],
  ]);
});

test('a label opens a project, in four languages', async () => {
  const lines = ['Projekt: Lotse', 'Rolle: Leitung', 'Plan der Wege', 'Projekt: Deich', 'Messung der Pegel'];
  expect((await projectsOf(lines)).map((project) => (project as string[])[0])).toEqual(['Lotse', 'Deich']);
});

test('dates may stand before the name', async () => {
  const told = 'Reads tide tables and warns of storms along the coast, and of floods behind the dykes.';
  expect(await projectsOf(['2019 – 2020\tTidewatch', told, '2021\tMoorland', told])).toEqual([
    ['Tidewatch', '2019/2020', told],
    ['Moorland', '/2021', told],
  ]);
});
