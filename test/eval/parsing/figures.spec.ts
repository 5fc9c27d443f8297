import { expect, test } from '@jest/globals';
import { people } from '#corpus';
import { compare } from './compare.js';
import { figuresOf, type FileRow } from './figures.js';
import { personItems } from './person-items.js';
import { tablesOf } from './tables.js';

const truth = personItems(people[0]!);
const row = (layout: string, read: typeof truth, more: Partial<FileRow> = {}): FileRow => ({
  ...compare(truth, read),
  file: `${layout}.pdf`,
  layout,
  person: 'somebody',
  language: 'en',
  kind: 'pdf',
  heldOutLayout: false,
  heldOutPerson: false,
  failure: null,
  identity: read.jobs.map(({ company }) => company!.shown),
  conservation: 1,
  milliseconds: 10,
  pages: 1,
  ...more,
});
const oneJobLess = { ...truth, jobs: truth.jobs.slice(1) };
const figures = figuresOf([
  row('a', truth),
  row('b', oneJobLess, { heldOutLayout: true, conservation: 0.97, milliseconds: 30 }),
]);

test('the splits have their own figures', () => {
  expect(figures.all.jobCount).toBe(0.5);
  expect(figures.splits['seen people × seen layouts']!.jobCount).toBe(1);
  expect(figures.splits['seen people × held-out layouts']!.jobCount).toBe(0);
  expect(figures.layouts.b).toMatchObject({ files: 1, heldOut: true });
});

test('the values of every choice of the seen mixed looks have their own figures', () => {
  const mixed = figuresOf([
    row('a', truth),
    row('mixed', truth, { choices: { page: 'cards', font: 'mono' } }),
    row('mixed', oneJobLess, { choices: { page: 'cards', font: 'serif' } }),
    row('held-mixed', oneJobLess, { choices: { page: 'cards', font: 'mono' }, heldOutLayout: true }),
  ]);
  expect(Object.keys(mixed.choices)).toEqual(['font: mono', 'font: serif', 'page: cards']);
  expect(mixed.choices['page: cards']).toMatchObject({ files: 2, jobCount: 0.5 });
  expect(mixed.agreement).toBeNull();
  expect(tablesOf(mixed)).toContain('page: cards');
});

test('agreement, conservation and times are of all files', () => {
  expect(figures.agreement).toBeCloseTo(1 - 1 / truth.jobs.length, 12);
  expect(figures.conservation).toEqual({ least: 0.97, below98: 0.5 });
  expect(figures.milliseconds).toEqual({ pdf: { p50: 10, p95: 30 } });
});

test('the tables fit into 110 columns', () => {
  const widths = tablesOf(figures)
    .split('\n')
    .map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(110);
});
