import { expect, test } from '@jest/globals';
import { writtenAddresses } from './email-addresses.js';

const addresses = (text: string): string[] => writtenAddresses({ text }).map(({ address }) => address);

test.each([
  'Software Engineer @ Booking.com',
  'Software engineer @booking.com',
  'Analyst @Amazon.de',
  'Contact me @ example.com',
  'Sold 5@10.com items',
])('%s holds no address', (text) => {
  expect(addresses(text)).toEqual([]);
});

test.each([
  'mail jane.miller@example.com now',
  'Jane.Miller@Example.com',
  'E-Mail: jane.miller @example.com',
  'Leeds | jane.miller@ example.com',
  'Jane Miller\njane.miller@\nexample.com',
  'JANE.MILLER @EXAMPLE.COM',
])('%s holds one', (text) => {
  expect(addresses(text)).toEqual(['jane.miller@example.com']);
});

test('a number that a mail service gives out is an address', () => {
  expect(addresses('13800138000@163.com')).toEqual(['13800138000@163.com']);
});
