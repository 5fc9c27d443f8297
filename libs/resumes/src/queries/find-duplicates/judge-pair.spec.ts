import { expect, test } from '@jest/globals';
import { judgePair, likelyFrom, type InCommon } from './judge-pair.js';

const strangers: InCommon = {
  myName: 'danielle okafor',
  theirName: 'jonas brandstaetter',
  sameEmail: false,
  samePhone: false,
  sameOrganisation: false,
};

test.each<[string, Partial<InCommon>, string[]]>([
  ['an address', { sameEmail: true }, ['email']],
  ['a number', { samePhone: true }, ['phone']],
  [
    'a name in another order and an employer',
    { theirName: 'okafor, danielle', sameOrganisation: true },
    ['same-name', 'organisation'],
  ],
  [
    'a name with a slip and an employer',
    { theirName: 'daniele okafor', sameOrganisation: true },
    ['near-name', 'organisation'],
  ],
])('%s in common makes a likely duplicate', (_, inCommon, reasons) => {
  const judged = judgePair({ ...strangers, ...inCommon });
  expect(judged.reasons).toEqual(reasons);
  expect(judged.score).toBeGreaterThanOrEqual(likelyFrom);
});

test.each<[string, Partial<InCommon>]>([
  ['nothing', {}],
  ['a name alone', { theirName: 'danielle okafor' }],
  ['an employer alone', { sameOrganisation: true }],
  ['an employer and the first name', { theirName: 'danielle stoltz', sameOrganisation: true }],
  ['no name on either side', { myName: null, theirName: null, sameOrganisation: true }],
])('%s in common makes none', (_, inCommon) =>
  expect(judgePair({ ...strangers, ...inCommon }).score).toBeLessThan(likelyFrom),
);

test('reasons add up, and never to more than certainty', () => {
  const all = judgePair({
    myName: 'a b',
    theirName: 'b a',
    sameEmail: true,
    samePhone: true,
    sameOrganisation: true,
  });
  expect(all.score).toBeGreaterThan(judgePair({ ...strangers, sameEmail: true }).score);
  expect(all.score).toBeLessThanOrEqual(1);
});
