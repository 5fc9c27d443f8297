import { expect, test } from '@jest/globals';
import { isOwnDomain } from './own-domain.js';

const names = ['Ana Müller', 'amuel92'];

test.each(['ASP.NET', 'Socket.io', 'Booking.com', 'ML.NET', 'ASP.NET/MVC'])(
  '%s is no address of the person',
  (written) => {
    expect(isOwnDomain(written, 'Skills: Java, ', names)).toBe(false);
  },
);

test.each([
  ['anamueller.dev', ''],
  ['ana-muller.com', ''],
  ['amuel92.io', ''],
  ['pages.example.org/works', ''],
  ['Atelier.de', 'Website: '],
  ['atelier.fr', 'Leeds | Portfolio '],
])('%s after "%s" is one', (written, before) => {
  expect(isOwnDomain(written, before, names)).toBe(true);
});
