import { expect, test } from '@jest/globals';
import { PasswordGuessable, PasswordTooWeak } from './password.errors.js';
import { holdToPasswordRules } from './password-rules.js';

const owner = { email: 'anna.lindqvist@example.com', name: 'Anna Lindqvist' };

test.each([
  'a password for tests only',
  'quite another password',
  'correct horse battery staple',
  'Tz7#qLm2@vRx9!k',
  'wir gehen heute schwimmen',
  '今日は良い天気ですね散歩に行きましょう',
])('a password that is hard to guess may be had: %s', async (password) => {
  await expect(holdToPasswordRules(password, owner)).resolves.toBeUndefined();
});

test.each([
  'passwordpassword',
  'P@ssw0rdP@ssw0rd',
  'Password123456789',
  '123456789012345',
  'qwertyuiopasdfgh',
  'aaaaaaaaaaaaaaaaaaaa',
  'abcdefghijklmnopqrstuvwxyz',
  'iloveyouiloveyou',
  'changemechangeme',
  'administrator123',
  '               ',
  '2026-11-232026-11-23',
  'talentflowtalentflow',
  'TalentFlow2026!!',
  'recruiter recruiter',
  'anna.lindqvist@example.com',
  'AnnaLindqvist2026',
])('a password that is among the first to be tried may not: %s', async (password) => {
  await expect(holdToPasswordRules(password, owner)).rejects.toThrow(PasswordGuessable);
});

test.each([14, 129])('nor may one of %i characters', async (length) => {
  const text = 'Tz7#qLm2@vRx9!k'.repeat(9).slice(0, length);
  await expect(holdToPasswordRules(text, owner)).rejects.toThrow(PasswordTooWeak);
});

test('characters are counted, not their bytes or halves', async () => {
  const smiles = ['😀', '🐙', '🌵', '🚲', '🎻', '🧭', '🍋', '🪁', '🛶', '🧩', '🪴', '🦉', '🧵', '🥁'];
  await expect(holdToPasswordRules(smiles.join(''), owner)).rejects.toThrow(PasswordTooWeak);
  await expect(holdToPasswordRules([...smiles, '🔭'].join(''), owner)).resolves.toBeUndefined();
});
