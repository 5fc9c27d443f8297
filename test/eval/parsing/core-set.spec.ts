import { beforeAll, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform';
import { calibrationOf } from './calibration.js';
import { CorpusCache } from './corpus-cache.js';
import { coreSet, pairOfFile } from './core-set.js';
import type { ScoredName } from './fields.js';
import { groupFigures, type GroupFigures } from './figures.js';
import { outcomeOfFile, type FileOutcome } from './file-outcome.js';

/** The least F1 of each field, a little under what was measured: drawn here, and printed by other programs. */
const floors: Record<ScoredName, readonly [drawn: number, printed: number]> = {
  name: [1, 1],
  email: [1, 0.93],
  phone: [0.95, 1],
  location: [0.9, 0.85],
  company: [0.95, 0.85],
  title: [0.95, 0.83],
  jobLocation: [0.93, 0.83],
  dates: [0.97, 0.88],
  bullets: [0.97, 0.85],
  institution: [0.96, 0.8],
  degree: [0.95, 0.85],
  fieldOfStudy: [0.94, 0.8],
  educationDates: [0.97, 0.88],
  skills: [0.96, 0.85],
  certifications: [0.95, 0.82],
  languages: [0.95, 0.9],
  projects: [0.92, 0.75],
  alignedTitle: [0.95, 0.83],
  alignedCompany: [0.95, 0.85],
  alignedDates: [0.97, 0.88],
};
/** The least share of files with exactly the right number of jobs. */
const jobCountFloors = [0.94, 0.66] as const;

const printedFolder = join(projectRoot, 'test', 'eval', 'parsing', 'core-set');
const printed = readdirSync(printedFolder);
const pairs = coreSet();

const outcomes: { drawn: FileOutcome[]; printed: FileOutcome[] } = { drawn: [], printed: [] };
let figures: { drawn: GroupFigures; printed: GroupFigures };

beforeAll(async () => {
  const cache = new CorpusCache();
  for (const pair of pairs) {
    if (!cache.has(pair)) await cache.draw(pair);
    outcomes.drawn.push(await outcomeOfFile(cache.pathOf(pair), pair.person));
  }
  for (const name of printed)
    outcomes.printed.push(await outcomeOfFile(join(printedFolder, name), pairOfFile(name)!.person));
  figures = { drawn: groupFigures(outcomes.drawn), printed: groupFigures(outcomes.printed) };
}, 180_000);

test('the set has some files of every look that needs no program, in four languages', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(40);
  expect(new Set(pairs.map(({ person }) => person.resumeLanguage)).size).toBe(4);
  expect(printed.length).toBeGreaterThanOrEqual(12);
  expect(printed.filter((name) => pairOfFile(name) === null)).toEqual([]);
});

test.each(Object.entries(floors))('%s is read at least this well: %j', (name, [drawn, printedFloor]) => {
  expect(figures.drawn.fields[name as ScoredName].f1 ?? 0).toBeGreaterThanOrEqual(drawn);
  expect(figures.printed.fields[name as ScoredName].f1 ?? 0).toBeGreaterThanOrEqual(printedFloor);
});

test('most files have the right number of jobs', () => {
  expect(figures.drawn.jobCount).toBeGreaterThanOrEqual(jobCountFloors[0]);
  expect(figures.printed.jobCount).toBeGreaterThanOrEqual(jobCountFloors[1]);
});

test('confidences say how often fields are right', () => {
  const { expectedError, sureAccuracy } = calibrationOf(
    [...outcomes.drawn, ...outcomes.printed].flatMap(({ judged }) => judged),
  );
  expect(expectedError).toBeLessThanOrEqual(0.05);
  expect(sureAccuracy).toBeGreaterThanOrEqual(0.98);
});

test('every file is parsed and keeps its characters', () => {
  for (const { failure, conservation } of [...outcomes.drawn, ...outcomes.printed]) {
    expect(failure).toBeNull();
    expect(conservation).toBeGreaterThanOrEqual(0.98);
  }
});
