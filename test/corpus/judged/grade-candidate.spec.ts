import { expect, test } from '@jest/globals';
import type { Candidate, Stint } from './candidate.js';
import { gradeCandidate } from './grade-candidate.js';
import type { Posting } from './posting.js';

const posting: Posting = {
  id: 'a-post',
  occupation: 'icu-nurse',
  language: 'en',
  title: 'Nurse',
  level: 2,
  months: 36,
  insistsOn: ['certificate', 'degree'],
  text: '',
  musts: ['ventilation', 'vasoactives', 'monitoring', 'charting'],
  nices: [],
  asked: [],
};
const stint: Stint = {
  occupation: 'icu-nurse',
  as: 'practitioner',
  level: 2,
  months: 40,
  abilities: posting.musts,
};
const elsewhere: Stint = { ...stint, occupation: 'chef', abilities: [] };
const fit: Candidate = {
  kind: 'strong',
  language: 'en',
  wording: 'usual',
  stints: [stint],
  listed: [],
  certificate: 'held',
  hasDegree: true,
};
const graded = (change: Partial<Candidate>) => gradeCandidate(posting, { ...fit, ...change });
const withStint = (change: Partial<Stint>) => graded({ stints: [{ ...stint, ...change }] });

test.each<[string, number, Partial<Candidate>]>([
  ['everything', 3, {}],
  ['no certificate', 1, { certificate: 'none' }],
  ['a lapsed certificate', 1, { certificate: 'lapsed' }],
  ['no degree', 2, { hasDegree: false }],
  ['all words listed and none of the work', 0, { stints: [elsewhere], listed: posting.musts }],
  ['left five years ago', 2, { stints: [{ ...elsewhere, months: 60 }, stint] }],
  ['left ten years ago', 1, { stints: [{ ...elsewhere, months: 120 }, stint] }],
])('with %s the grade is %d', (_, grade, change) => {
  expect(graded(change).grade).toBe(grade);
});

test.each<[string, number, Partial<Stint>]>([
  ['one must of four missing', 2, { abilities: posting.musts.slice(1) }],
  ['two missing', 1, { abilities: posting.musts.slice(2) }],
  ['three missing', 0, { abilities: posting.musts.slice(3) }],
  ['two thirds of the months', 2, { months: 24 }],
  ['a third of the months', 1, { months: 12 }],
  ['a rung below', 2, { level: 1 }],
  ['a learner', 1, { level: 0 }],
  ['two rungs above', 2, { level: 4 }],
  ['next door, months in full', 2, { occupation: 'geriatric-nurse', months: 72 }],
  [
    'next door and one must missing',
    1,
    { occupation: 'geriatric-nurse', months: 72, abilities: posting.musts.slice(1) },
  ],
  ['a recruiter of such people', 0, { as: 'recruiter' }],
])('%s: grade %d', (_, grade, change) => {
  expect(withStint(change).grade).toBe(grade);
});

test('the reason names the fact that decided', () => {
  expect(graded({ certificate: 'lapsed' }).reasons).toEqual(['the certificate has lapsed']);
  expect(withStint({ abilities: posting.musts.slice(1) }).reasons).toEqual(['not proved: ventilation']);
});
