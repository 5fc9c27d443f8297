import { expect, test } from '@jest/globals';
import { phoneCountry } from './phone-country.js';

test.each([
  ['Berlin, DE', '030 1234567', 'DE'],
  ['10115 Berlin, DE', '030 1234567', 'DE'],
  ['Dover, DE 19901', '302-555-0147', 'US'],
  ['Dover, DE', '3025550147', 'US'],
  ['Pune, IN', '98222 12345', 'IN'],
  ['Gary, IN', '219-555-0147', 'US'],
  ['Haifa, IL', '04 812 3456', 'IL'],
  ['Austin, TX', '1-512-555-0142', 'US'],
  ['Panama City, PA', '6123-4567', 'PA'],
  ['Denver, CO', null, 'US'],
  ['Berlin, DE', null, 'DE'],
  ['Zug, CH', '041 729 81 00', 'CH'],
])('from %s the number %s is of %s', (place, written, country) => {
  expect(phoneCountry(written, place, [], 'en')).toBe(country);
});
