import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { DatabaseUnavailable, isDatabaseOutage } from './database-outage.js';

const coded = (code: string): Error => Object.assign(new Error('no more'), { code });

test.each(['08006', '08P01', '57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET'])(
  '%s is an outage, also when the query tells it',
  (code) => {
    expect(isDatabaseOutage(coded(code))).toBe(true);
    expect(isDatabaseOutage(new QueryFailedError('SELECT 1', [], coded(code)))).toBe(true);
  },
);

test.each([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
])('"%s" of the driver is an outage', (message) => {
  expect(isDatabaseOutage(new Error(message))).toBe(true);
});

test.each<[what: string, error: unknown]>([
  ['a broken rule', coded('23505')],
  ['a missing table', coded('42P01')],
  ['a cancelled query', coded('57014')],
  ['a message that quotes one', new Error('column "Connection terminated" does not exist')],
  ['a refusal of ours', new DatabaseUnavailable(coded('08006'))],
  ['a text', 'ECONNREFUSED'],
])('%s is no outage', (_, error) => {
  expect(isDatabaseOutage(error)).toBe(false);
});
