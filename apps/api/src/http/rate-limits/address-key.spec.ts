import { expect, test } from '@jest/globals';
import { addressKey } from './address-key.js';

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['203.0.113.7', '::ffff:203.0.113.7', true],
  ['203.0.113.7', '203.0.113.8', false],
  ['203.0.113.7:4711', '203.0.113.7:4711', true],
  ['unknown', '203.0.113.7', false],
])('%s and %s are counted together: %s', (one, other, together) => {
  expect(addressKey(one) === addressKey(other)).toBe(together);
});
