import { expect, test } from '@jest/globals';
import { endsSentence, tellsOfWork } from './sentence.js';

test.each(['Ran the night shift', 'Served 200 guests a night', 'Set up the stage and the lights'])(
  '"%s" tells of work',
  (text) => expect(tellsOfWork(text)).toBe(true),
);

test.each([
  'Certified nursing assistant',
  'Registered Nurse',
  'United Parcel Service',
  'Led Zeppelin Records',
])('"%s" is a name', (text) => expect(tellsOfWork(text)).toBe(false));

test('a full stop ends a sentence unless it belongs to an abbreviation', () => {
  expect(['Cleaned the pans.', 'Helped.'].every(endsSentence)).toBe(true);
  expect(['Acme Inc.', 'Smith & Sons Co.', 'Fuller bros.', 'B.Sc.', 'Yahoo!'].some(endsSentence)).toBe(false);
});
