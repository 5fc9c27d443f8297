import { expect, test } from '@jest/globals';
import { parse } from '../fixtures/parse.js';

const rest = ['', 'EXPERIENCE', 'Engineer, Acme Ltd, York', '2018 – 2020', '- Built pumps'];
const contactOf = async (...head: string[]) =>
  (await parse(Buffer.from([...head, ...rest].join('\n')))).contact;

test.each([
  [
    'beside an address and a number without signs',
    'jane@example.com +44 20 7946 0958 Leeds, UK',
    'Leeds, UK',
  ],
  ['before a comma and an address', 'Leeds, UK, jane@example.com', 'Leeds, UK'],
  ['in brackets', '(Leeds, UK) jane@example.com', 'Leeds, UK'],
  ['behind the post', 'Pump Engineer based in Leeds, UK', 'Leeds, UK'],
  ['in brackets behind the post', 'Pump Engineer (Leeds, UK)', 'Leeds, UK'],
  ['behind a label without a colon', 'Standort Leipzig', 'Leipzig'],
  ['with brackets of its own', 'jane@example.com | Saguenay (Québec), Canada', 'Saguenay (Québec), Canada'],
])('a person lives where their details say: %s', async (_, line, place) => {
  const { location } = await contactOf('Jane Miller', line, 'jane.miller@example.com');
  expect(location?.value).toBe(place);
});

test('the place beside the address is told under any heading', async () => {
  const { location } = await contactOf('Jane Miller', 'PROFILE', 'jane.miller@example.com', 'Leeds, UK');
  expect(location?.value).toBe('Leeds, UK');
});

test('a referee has an address of their own', async () => {
  const text = ['Jane Miller', 'jane@example.com', ...rest, '', 'REFERENCES', 'Ada Moro, ada@example.org'];
  const { contact } = await parse(Buffer.from(text.join('\n')));
  expect(contact.emails.map(({ value }) => value)).toEqual(['jane@example.com']);
});
