import { beforeAll, expect, test } from '@jest/globals';
import { f1, headerFields, measureHeaders, type HeaderField, type HeaderOutcome } from './measure-headers.js';
import { drawResume } from './drawn-resume.js';

/** The least F1 of each field, a little under what was measured. */
const floors: Record<HeaderField, number> = {
  name: 0.95,
  title: 0.89,
  company: 0.9,
  jobLocation: 0.88,
  dates: 0.98,
  institution: 0.83,
  degree: 0.89,
  fieldOfStudy: 0.85,
  educationDates: 0.98,
};
/** The least share of resumes with exactly the right number of jobs. */
const jobCountFloor = 0.96;
const seeds = Array.from({ length: 80 }, (_, index) => index + 1);

const outcomes: HeaderOutcome[] = [];

beforeAll(async () => {
  for (const seed of seeds) outcomes.push(await measureHeaders(seed));
}, 120_000);

test('the seeds draw every language, format and order, with and without known words', () => {
  const drawn = outcomes.map(({ drawn: { words, arrangement } }) => ({ ...arrangement, ...words }));
  const values = (of: (one: (typeof drawn)[number]) => unknown): number => new Set(drawn.map(of)).size;
  expect(values(({ language }) => language)).toBe(4);
  expect(values(({ format }) => format)).toBe(4);
  expect(values(({ first, place, dates }) => `${first} ${place} ${dates}`)).toBeGreaterThan(30);
  const jobs = outcomes.flatMap(({ drawn: { jobs: all, words } }) => all.map((job) => ({ job, words })));
  const unknown = jobs.filter(({ job, words }) => words.companies.unknown.includes(job.company)).length;
  expect(unknown / jobs.length).toBeGreaterThan(0.35);
});

test('a seed always draws the same resume', () => {
  expect(drawResume(7)).toEqual(drawResume(7));
});

test.each(headerFields.map((field) => [field, floors[field]] as const))('%s is read at least as well as %d', (field, floor) =>
  expect(f1(outcomes.map(({ fields }) => fields[field]))).toBeGreaterThanOrEqual(floor),
); // prettier-ignore

test('most resumes have the right number of jobs', () => {
  const right = outcomes.filter(({ isJobCountRight }) => isJobCountRight).length;
  expect(right / outcomes.length).toBeGreaterThanOrEqual(jobCountFloor);
});
