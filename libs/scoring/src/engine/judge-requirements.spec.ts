import { expect, test } from '@jest/globals';
import type { Ask } from './asks.js';
import type { Reason } from './explanation.js';
import { judgeRequirements } from './judge-requirements.js';

const ask = (facts: Partial<Ask>): Ask => ({
  text: 'Runs PostgreSQL',
  kind: 'skill',
  must: false,
  weight: 1,
  minMonths: null,
  language: 'en',
  ...facts,
});

const reason = (facts: Partial<Reason>): Reason => ({
  ask: 'Runs PostgreSQL',
  kind: 'skill',
  must: false,
  quote: 'Ran a cluster of PostgreSQL servers',
  foundIn: 'experience',
  source: { page: 1, charStart: 10, charEnd: 45 },
  lexical: 0.5,
  semantic: 0.7,
  skills: [],
  likeness: 0.6,
  closeness: 0.6,
  match: 0.6,
  months: null,
  contribution: 0.1,
  ...facts,
});

const judged = (wanted: Partial<Ask>, found: Partial<Reason> | null) => {
  const one = ask(wanted);
  const best = new Map(found ? [[one.text, reason(found)]] : []);
  const [verdict] = judgeRequirements([one], best);
  return [verdict!.verdict, verdict!.ground];
};

test.each([
  ['clear evidence', {}, {}, 'met', 'found'],
  ['weak evidence', {}, { closeness: 0.4 }, 'unknown', 'weak_evidence'],
  ['the thing itself in another trade', {}, { closeness: 0.2 }, 'unknown', 'weak_evidence'],
  [
    'other things where the answer would stand',
    {},
    { likeness: 0.2, closeness: 0.2 },
    'not_met',
    'not_found',
  ],
  ['no place where the answer would stand', {}, null, 'unknown', 'not_stated'],
  ['enough months', { minMonths: 36 }, { months: 36 }, 'met', 'found'],
  ['too few months', { minMonths: 36 }, { months: 35, match: 0.5 }, 'not_met', 'too_few_months'],
  ['no dates', { minMonths: 36 }, { months: null }, 'unknown', 'dates_missing'],
  [
    'another degree where experience would do',
    { kind: 'education', text: 'Degree in physics or equivalent experience' },
    { likeness: 0.1, closeness: 0.1 },
    'unknown',
    'weak_evidence',
  ],
] as const)('%s', (_case, wanted, found, verdict, ground) => {
  expect(judged(wanted, found)).toEqual([verdict, ground]);
});

test('a verdict quotes its evidence, and title and duties get none', () => {
  const asks = [
    ask({}),
    ask({ kind: 'title', text: 'Engineer' }),
    ask({ kind: 'description', text: 'Builds.' }),
  ];
  expect(judgeRequirements(asks, new Map([['Runs PostgreSQL', reason({})]]))).toEqual([
    {
      requirement: 'Runs PostgreSQL',
      kind: 'skill',
      must: false,
      verdict: 'met',
      ground: 'found',
      match: 0.6,
      minMonths: null,
      months: null,
      evidence: {
        quote: 'Ran a cluster of PostgreSQL servers',
        foundIn: 'experience',
        source: { page: 1, charStart: 10, charEnd: 45 },
      },
    },
  ]);
});
