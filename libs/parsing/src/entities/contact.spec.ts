import { expect, test } from '@jest/globals';
import { drawDocx, heading, paragraph } from '../fixtures/docx-fixture.js';
import { parse } from '../fixtures/parse.js';
import type { Contact } from '../parsed-resume.js';

async function contactOf(...lines: string[]): Promise<Contact> {
  const docx = await drawDocx([
    ...lines.map((line) => paragraph(line)),
    heading('Skills'),
    paragraph('Java, Python, Docker'),
  ]);
  return (await parse(docx)).contact;
}

test('name, place, telephone, e-mail and links are read from one line of details', async () => {
  const contact = await contactOf(
    'Ana Müller-Weiß',
    'Austin, TX | (512) 555-0142 | Ana.Mueller@Example.com | linkedin.com/in/anamw | https://anamw.dev',
  );
  expect(contact.name?.value).toBe('Ana Müller-Weiß');
  expect(contact.location?.value).toBe('Austin, TX');
  expect(contact.phones.map(({ normalized }) => normalized)).toEqual(['+15125550142']);
  expect(contact.emails.map(({ normalized }) => normalized)).toEqual(['ana.mueller@example.com']);
  expect(contact.links.map(({ normalized }) => normalized)).toEqual([
    'https://linkedin.com/in/anamw',
    'https://anamw.dev',
  ]);
});

test('a name in capitals is normalized', async () => {
  expect((await contactOf("JEAN-LUC O'NEILL", 'jean@example.com')).name?.normalized).toBe("Jean-Luc O'Neill");
});

test('a name beside its professional title is parted from it', async () => {
  expect((await contactOf('Sam Carter | Data Scientist', 'sam@example.com')).name?.value).toBe('Sam Carter');
});

test('a document title is not a name', async () => {
  expect((await contactOf('Curriculum Vitae', 'Sam Carter', 'sam@example.com')).name?.value).toBe(
    'Sam Carter',
  );
});

test.each([
  ['+49 (0)30 1234567', '+49301234567'],
  ['0044 20 7946 0958', '+442079460958'],
  ['+33 6 12 34 56 78', '+33612345678'],
])('the number %s is %s', async (written, e164) => {
  expect((await contactOf('Sam Carter', written)).phones.map(({ normalized }) => normalized)).toEqual([e164]);
});

test('a resume without any contact data still parses', async () => {
  const contact = await contactOf('A profile of nobody in particular');
  expect(contact).toEqual({ name: null, emails: [], phones: [], links: [], location: null });
});
