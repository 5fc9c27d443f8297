import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

const above = ['Jane Miller', 'Experience', 'Plumber, Acme Ltd, 2018 – 2020', '- Mended pipes'];

test.each([
  ['on one line', ['jane.miller@example.com | +44 20 7946 0018 | Leeds, United Kingdom']],
  ['on lines of their own', ['Leeds, United Kingdom', 'Tel.: +44 20 7946 0018', 'jane.miller@example.com']],
])('contact details below the last section, %s, are the person’s', async (_, lines) => {
  const text = [...above, '', 'Languages', 'English (native)', '', ...lines];
  const { contact, languages } = await parse(Buffer.from(text.join('\n')));
  expect(contact.location?.value).toBe('Leeds, United Kingdom');
  expect(contact.phones.map(({ normalized }) => normalized)).toEqual(['+442079460018']);
  expect(languages.map(({ name }) => name.value)).toEqual(['English']);
});

test('details of a referee, and those beside details at the head, stay where they are', async () => {
  const referee = ['', 'References', 'John Roe', 'Bristol, United Kingdom', 'john.roe@example.org'];
  const own = await parse(Buffer.from([...above, ...referee].join('\n')));
  expect(own.contact.location).toBeNull();
  const headed = [above[0] ?? '', 'jane.miller@example.com', ...above.slice(1), '', 'Interests', 'Sailing', 'Hull, UK', 'club@example.org']; // prettier-ignore
  const { contact } = await parse(Buffer.from(headed.join('\n')));
  expect(contact.location).toBeNull();
});

const foot = ['jane.miller@example.com', '+44 20 7946 0018'];

test.each([
  ['English', ['References', 'Available on request', '', ...foot]],
  ['in the heading', ['References available on request.', '', ...foot]],
  ['German', ['Referenzen', 'Auf Anfrage', '', ...foot]],
  ['French', ['Références', 'Sur demande', '', ...foot]],
  ['behind a label nobody knows', ['References', 'On request', '', `Reach me: ${foot[0]}`]],
])('details below references that are only offered are the person’s: %s', async (_, lines) => {
  const { contact } = await parse(Buffer.from([...above, '', ...lines].join('\n')));
  expect(contact.emails.map(({ value }) => value)).toEqual([foot[0]]);
});

test('an address among referees is the person’s where it is the only one, and a referee’s beside another', async () => {
  const referees = ['', 'References', 'John Roe', 'john.roe@example.org'];
  expect(await emailsOf(...above, ...referees)).toEqual(['john.roe@example.org']);
  const [name = '', ...rest] = above;
  expect(await emailsOf(name, foot[0] ?? '', ...rest, ...referees)).toEqual([foot[0]]);
  const further = [...referees.slice(0, 2), 'Further referees on request', ...referees.slice(2)];
  expect(await emailsOf(name, foot[0] ?? '', ...rest, ...further)).toEqual([foot[0]]);
});

test('details below the last post are the person’s where the address has the person’s name', async () => {
  const { contact } = await parse(Buffer.from([...above, '', 'Leeds, United Kingdom', ...foot].join('\n')));
  expect(contact.location?.value).toBe('Leeds, United Kingdom');
});

test.each([
  ['an employer', [...above.slice(0, 3), 'info@acme.example', 'Leeds, United Kingdom', '- Mended pipes']],
  ['an employer at the end', [...above, 'info@acme.example', 'Leeds, United Kingdom']],
  ['a referee told of', [...above, '', 'Further details', 'My manager was John Roe', 'Bristol, United Kingdom', 'john.roe@example.org', '+44 117 496 0123']],
  ['a referee named', [...above, '', 'Further details', 'John Roe', 'Foreman', 'Bristol, United Kingdom', 'office@globex.example', '+44 117 496 0123']],
])('details of %s are not the person’s', async (_, lines) => {
  const { contact } = await parse(Buffer.from(lines.join('\n')));
  expect(contact.location).toBeNull();
  expect(contact.phones).toEqual([]);
}); // prettier-ignore

async function emailsOf(...lines: string[]): Promise<string[]> {
  const { contact } = await parse(Buffer.from(lines.join('\n')));
  return contact.emails.map(({ value }) => value);
}
