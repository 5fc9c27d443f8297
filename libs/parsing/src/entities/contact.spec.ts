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
  ['Margarethe "Maggie" van der Berg', 'Margarethe van der Berg'],
  ['Roberta (Bobbie) Keane, PMP', 'Roberta Keane'],
  ['FIONA MCALLEN', 'Fiona McAllen'],
  ["J. P. d'Arcy, PhD, RN", "J. P. d'Arcy"],
])('%s is named %s', async (written, name) => {
  const contact = await contactOf(written, 'Account Manager, Dental Supplies', 'hello@example.com');
  expect(contact.name?.normalized).toBe(name);
});

test('what stands below the first heading is nobody', async () => {
  const docx = await drawDocx([
    paragraph('Sales Manager, Dental Supplies'),
    paragraph('hello@example.com'),
    paragraph('Experience'),
    paragraph('Sales Manager, Northgate Dental Supplies'),
    paragraph('Jan 2019 – Mar 2022'),
    paragraph('Skills'),
    paragraph('Negotiation, Forecasting'),
  ]);
  expect((await parse(docx)).contact.name).toBeNull();
});

test.each([
  ['York, UK', '01904 496 015', '+441904496015'],
  ['Graz, Austria', '0316 872 1234', '+433168721234'],
  ['Denver, CO', '303.555.0147', '+13035550147'],
  ['Berlin, DE', '030 1234567', '+49301234567'],
  ['Bogotá, CO', '300 123 4567', '+573001234567'],
  ['somewhere', '01904 496 015', null],
])('from %s the number %s is %s', async (place, written, e164) => {
  const contact = await contactOf('Sam Carter', place, written);
  expect(contact.phones.map(({ value, normalized }) => [value, normalized])).toEqual([[written, e164]]);
});

test('a web address wrapped at its hyphen is made whole', async () => {
  const contact = await contactOf('Sam Carter', 'linkedin.com/in/samcarter-', 'plumbing');
  expect(contact.links.map(({ value }) => value)).toEqual(['linkedin.com/in/samcarter-plumbing']);
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
  expect(contact).toEqual({
    name: null,
    headline: null,
    emails: [],
    phones: [],
    links: [],
    location: null,
  });
});

test.each(['Dr. Orla van der Meulen', 'Prof. Dr. Orla Penhale', "Dr. Solène de L'Orme"])('%s is a name', async (name) => {
  expect((await contactOf(name, 'orla@example.org')).name?.value).toBe(name);
}); // prettier-ignore

test('a single letter is a word of a letter-spaced name', async () => {
  const contact = await contactOf('J O A Q U Í N   U R R U T I A   Y   S A E N Z', 'post@example.org');
  expect(contact.name?.value).toBe('JOAQUÍN URRUTIA Y SAENZ');
});

test('a name over two lines with details beside it is whole, and the details are read too', async () => {
  const contact = await contactOf(
    'Geoffroy van den\tg.vandenbrempt@example.org',
    'Brempt\t+33 1 99 00 50 27',
  );
  expect(contact.name?.value).toBe('Geoffroy van den Brempt');
  expect(contact.emails.map(({ value }) => value)).toEqual(['g.vandenbrempt@example.org']);
  expect(contact.phones).toHaveLength(1);
});

test('a double name wrapped at its hyphen has no space there', async () => {
  const contact = await contactOf('Aurora Stein-\taurora@example.org', 'Lindholm\tTelefon: +49 30 901820');
  expect(contact.name?.value).toBe('Aurora Stein-Lindholm');
});

test('two months written in figures alone are no telephone number', async () => {
  expect((await contactOf('Sam Carter', '032015 - 052018')).phones).toEqual([]);
});

test('technologies and companies with the form of a domain are no links', async () => {
  const { links } = await contactOf(
    'Sam Carter',
    'ASP.NET, Socket.io, Booking.com',
    'samcarter.dev, XING.com/profile/sc',
  );
  expect(links.map(({ value }) => value)).toEqual(['samcarter.dev', 'XING.com/profile/sc']);
});

test('words that lead to a place are no part of it', async () => {
  for (const line of ['Based in Leeds, UK', 'Currently living in Leeds, UK', 'Wohnhaft in Leeds, UK'])
    expect((await contactOf('Jane Miller', line)).location?.value).toBe('Leeds, UK');
});
