import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';

async function spoken(lines: readonly string[]): Promise<string[]> {
  const { languages } = await parse(
    await drawDocx([
      paragraph('Jane Miller', { bold: true, size: 40 }),
      paragraph('jane.miller@example.com'),
      heading('Languages'),
      ...lines.map((line) => paragraph(line)),
      heading('References'),
      paragraph('On request'),
    ]),
  );
  return languages.map(({ name, level }) => `${name.value} ${level?.normalized ?? '-'}`);
}

test.each([
  ['Englisch – C1', 'Englisch C1'],
  ['English: C1 (IELTS 7.5)', 'English C1'],
  ['Français : langue maternelle', 'Français native'],
  ['Deutsch\tMuttersprache', 'Deutsch native'],
  ['Español ●●●○○', 'Español -'],
  ['Italienisch (Schulkenntnisse)', 'Italienisch A2'],
  ['Portugués: muy bueno', 'Portugués C1'],
  ['Dutch – near native', 'Dutch C2'],
  ['Breton (notions)', 'Breton A2'],
  ['Suisse allemand (courant)', 'Suisse allemand C1'],
  ['Xamirisch (Muttersprache)', 'Xamirisch native'],
])('%s is one language with its level', async (line, expected) => {
  expect(await spoken([line])).toEqual([expected]);
});

test('several languages may stand on one line', async () => {
  expect(await spoken(['German (native), English (C1), Polish (A2)'])).toEqual([
    'German native',
    'English C1',
    'Polish A2',
  ]);
});

test('languages nobody knows stand beside known ones', async () => {
  expect(await spoken(['Hausa (fluent), Xamir (native), French – B1 · Oromic – C2'])).toEqual([
    'Hausa C1',
    'Xamir native',
    'French B1',
    'Oromic C2',
  ]);
});

test('levels may stand in the row below their languages', async () => {
  expect(await spoken(['German\tEnglish\tPolish', 'Native\tFluent\tBasic'])).toEqual([
    'German native',
    'English C1',
    'Polish A2',
  ]);
});
