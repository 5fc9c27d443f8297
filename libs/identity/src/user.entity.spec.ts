import { expect, test } from '@jest/globals';
import { User, type AccountChanges } from './user.entity.js';

const created = new Date('2026-11-01T09:00:00Z');
const later = new Date('2026-11-02T09:00:00Z');
const recruiter = (): User =>
  Object.assign(new User(), {
    id: '01900000-0000-7000-8000-000000000000',
    email: 'anna@example.com',
    name: 'Anna',
    passwordHash: 'hash',
    role: 'recruiter',
    disabledAt: null,
    version: 1,
    createdAt: created,
    updatedAt: created,
  });

test.each<[AccountChanges, boolean]>([
  [{ role: 'admin' }, true],
  [{ disabled: true }, true],
  [{ passwordHash: 'another' }, true],
  [{ name: 'Anne' }, false],
  [{ name: null }, false],
])('a change by %j makes a new version; it ends the sessions: %s', (changes, ends) => {
  const user = recruiter();
  expect(user.change(changes, later)).toEqual({ changed: true, endsSessions: ends });
  expect([user.version, user.updatedAt]).toEqual([2, later]);
});

test.each<AccountChanges>([{}, { role: 'recruiter' }, { disabled: false }, { name: 'Anna' }])(
  'a change by %j changes nothing',
  (changes) => {
    const user = recruiter();
    expect(user.change(changes, later)).toEqual({ changed: false, endsSessions: false });
    expect(user).toEqual(recruiter());
  },
);

test('who is disabled again stays disabled since the first time', () => {
  const user = recruiter();
  user.change({ disabled: true }, later);
  user.change({ disabled: true, name: 'Anne' }, new Date('2026-11-03T09:00:00Z'));
  expect(user.disabledAt).toEqual(later);
  user.change({ disabled: false }, later);
  expect(user.disabledAt).toBeNull();
});
