import { expect, test } from '@jest/globals';
import { bestReasons } from './best-reasons.js';
import type { Reason, SectionScore } from './explanation.js';

const reason = (contribution: number, match: number): Reason => ({
  ask: 'Python',
  kind: 'skill',
  must: false,
  match,
  quote: 'Python',
  months: null,
  skills: [],
  source: { page: 1, charStart: 0, charEnd: 6 },
  foundIn: 'skills',
  lexical: match,
  likeness: match,
  semantic: match,
  closeness: match,
  contribution,
});

const section = (name: SectionScore['section'], only: Reason): SectionScore => ({
  section: name,
  weight: 0.5,
  similarity: 0.5,
  contribution: only.contribution,
  reasons: [only],
});

test('what an ask gained in two sections is shown together, in six decimals', () => {
  const [one, other] = [reason(0.1, 0.9), reason(0.2, 0.4)]; // 0.30000000000000004 by plain addition
  const best = bestReasons([section('skills', one), section('experience', other)]).get('Python')!;
  expect(best.contribution).toBe(0.3);
  expect(best.match).toBe(0.9);
});
