import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';
import type { ParsedResume } from '../parsed-resume.js';

async function under(title: string, lines: readonly string[]): Promise<ParsedResume> {
  return parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading(title),
      ...lines.map((line) => paragraph(line.replace('*', ''), { bold: line.startsWith('*') })),
    ]),
  );
}

test.each([
  'I enjoy chess, trail running and choir.',
  'In my free time I like chess, trail running and choir.',
  'Ich interessiere mich für chess, trail running und choir.',
  "Pendant mon temps libre, j'aime chess, trail running et choir.",
  'En mi tiempo libre disfruto de chess, trail running y choir.',
  'chess, trail running and choir',
])('"%s" names three interests', async (line) => {
  const { interests } = await under('Interests', [line]);
  expect(interests.map(({ value }) => value)).toEqual(['chess', 'trail running', 'choir']);
});

test('what joins words alone parts no interest', async () => {
  const { interests } = await under('Interests', ['Arts and crafts']);
  expect(interests.map(({ value }) => value)).toEqual(['Arts and crafts']);
});

test('a person and the lines below are one reference', async () => {
  const { references } = await under('References', [
    '*Anna Weber',
    'Head of Pumps, Orvex',
    '*Tom Brandt',
    'Zorvix',
  ]);
  expect(references.map(({ value }) => value)).toEqual([
    'Anna Weber Head of Pumps, Orvex',
    'Tom Brandt Zorvix',
  ]);
});
