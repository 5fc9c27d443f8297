import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';

/** The name read from a resume that begins with these lines, as written and as it is said. */
async function nameIn(...lines: string[]): Promise<string> {
  const { contact } = await parse(
    await drawDocx([
      ...lines.map((line) => paragraph(line)),
      paragraph('E-mail: jane.miller@example.com'),
      heading('Experience'),
      paragraph('Fitter, Lowmoor Ltd, 2019 – 2021'),
    ]),
  );
  return `${contact.name?.value} → ${contact.name?.normalized}`;
}

test('a name stands behind its label, before a colon, in the next cell or on the next line', async () => {
  expect(await nameIn('Curriculum Vitae', 'Full name: Jane Miller')).toBe('Jane Miller → Jane Miller');
  expect(await nameIn('Lebenslauf', 'Vor- und Nachname\tJane Miller')).toBe('Jane Miller → Jane Miller');
  expect(await nameIn('Curriculum vitae', 'Nom et prénom', 'Jane Miller')).toBe('Jane Miller → Jane Miller');
});

test('the given name goes before the family name, whichever is asked for first', async () => {
  expect(await nameIn('Surname: Miller', 'First name: Jane')).toBe('Jane Miller → Jane Miller');
  expect(await nameIn('Name: Miller', 'Vorname: Jane')).toBe('Jane Miller → Jane Miller');
});

test('a name with the family name first is said with the given name first', async () => {
  expect(await nameIn('Name: MILLER, Jane')).toBe('MILLER, Jane → Jane MILLER');
  expect(await nameIn('Miller, Jane')).toBe('Miller, Jane → Jane Miller');
});

test('a label is no name', async () => {
  expect(await nameIn('Jane Miller', 'Vor- und Nachname')).toBe('Jane Miller → Jane Miller');
});
