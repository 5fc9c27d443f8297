import { expect, test } from '@jest/globals';
import { breachesOf } from './breaches.js';
import type { Ending } from './ending.js';

const ending = (seen: Partial<Ending>): Ending => ({
  file: 'a.pdf',
  outcome: 'parsed',
  milliseconds: 20,
  peakMegabytes: 100,
  connections: 0,
  written: [],
  leaked: false,
  unstorable: false,
  ...seen,
});

test('a file ends as its row expects', () => {
  expect(breachesOf(ending({}), 'accept')).toEqual([]);
  expect(breachesOf(ending({ outcome: 'encrypted' }), 'reject')).toEqual([]);
  expect(breachesOf(ending({ outcome: 'timed_out' }), 'any')).toEqual([]);
  expect(breachesOf(ending({ outcome: 'encrypted' }), 'accept')).toEqual(['not accepted']);
  expect(breachesOf(ending({}), 'reject')).toEqual(['not rejected']);
  expect(breachesOf(ending({}), 'reject-or-accept')).toEqual([]);
});

test.each([
  [{ outcome: 'parser_crashed' }, 'crash'],
  [{ milliseconds: 25_001 }, 'hang'],
  [{ connections: 1 }, 'connection'],
  [{ written: ['/etc/evil'] }, 'wrote /etc/evil'],
  [{ leaked: true }, 'leak'],
  [{ unstorable: true }, 'text that cannot be stored'],
])('no file may end like %j', (seen, breach) => {
  expect(breachesOf(ending(seen), 'any')).toEqual([breach]);
});
