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
