import { expect, test } from '@jest/globals';
import type { RankedCandidate } from './api-answers.js';
import { rankingTable, refusedFiles } from './report.js';

const candidate = (rank: number, given: Partial<RankedCandidate>): RankedCandidate => ({
  rank,
  candidateId: `c${rank}`,
  resumeId: `r${rank}`,
  scoreId: `s${rank}`,
  score: 0.5,
  name: null,
  headline: null,
  stale: false,
  strengths: [],
  weakestSection: null,
  ...given,
});

test('a ranking is a table with a line for each reason', () => {
  const strengths = [
    { ask: '5+ years of Python', quote: 'Seven years\n of Python', foundIn: 'experience' },
    { ask: 'Fluent English', quote: '', foundIn: 'languages' },
  ];
  const table = rankingTable(
    'Backend Engineer',
    [
      candidate(1, { name: 'Ana Okafor', score: 0.8125, strengths, weakestSection: 'education' }),
      candidate(2, { score: 0.25 }),
    ],
    110,
  );
  expect(table.split('\n')).toEqual([
    'Backend Engineer',
    '    #  Name             Score  Why',
    '    1  Ana Okafor       0.813  + 5+ years of Python: "Seven years of Python" (experience)',
    '                               + Fluent English (languages)',
    '                               - weakest: education',
    '    2  (no name found)  0.250',
  ]);
});

test('a long quote fills its line and no more', () => {
  const strengths = [{ ask: 'Kafka', quote: 'a long story '.repeat(20), foundIn: 'experience' }];
  const lines = rankingTable('Job', [candidate(1, { name: 'Ana', strengths })], 110).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBe(110);
});

test('unreadable files stand with their errors', () => {
  expect(refusedFiles([{ name: 'a.pdf', code: 'resume.damaged', detail: 'The file ends too early.' }])).toBe(
    'Not readable\n  a.pdf  resume.damaged: The file ends too early.',
  );
});
