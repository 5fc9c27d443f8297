import { expect, test } from '@jest/globals';
import { SignInOrigin } from './sign-in-origin.js';

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['fe80::1%eth0', 'fe80::/48'],
  ['not an address', 'unknown'],
])('of the address %s the network %s is kept', (address, network) => {
  expect(new SignInOrigin(address, undefined).network).toBe(network);
});

test.each([
  ['203.0.113.77', '203.0.113.77/32'],
  ['::ffff:203.0.113.77', '203.0.113.77/32'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
])('the address %s is of the subscriber %s', (address, subscriber) => {
  expect(new SignInOrigin(address, undefined).subscriber).toBe(subscriber);
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari on macOS',
  ],
  ['curl/8.5.0', 'curl'],
  ['<script>alert(1)</script>/1', 'unknown'],
  ['', 'unknown'],
])('the program %s is told as %s', (userAgent, client) => {
  expect(new SignInOrigin('203.0.113.77', userAgent).client).toBe(client);
});
