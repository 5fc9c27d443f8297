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
