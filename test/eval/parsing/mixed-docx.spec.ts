import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everybody } from '../../corpus/people/index.js';
import { renderPerson } from '../../corpus/render.js';
import type { FileOutcome } from './file-outcome.js';
import { outcomeOfFile } from './file-outcome.js';
import { groupFigures } from './figures.js';
import { mixedDocxPairs } from './mixed-docx-pairs.js';
import { layoutOf } from './pairs.js';

/** How many looks are read; every other person is left to the evaluation. */
const looks = 36;
const outcomes: FileOutcome[] = [];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mixed-docx-'));
  const seen = mixedDocxPairs(everybody, looks).filter((pair) => !pair.look.heldOut && !pair.heldOutPerson);
  for (const { person, look } of seen) {
    const path = join(folder, `${look.name}.docx`);
    await writeFile(path, await renderPerson(person, look.layout));
    outcomes.push(await outcomeOfFile(path, person));
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('DOCX of any structure are read: jobs, dates, names and places of work', () => {
  const { failures, jobCount, fields } = groupFigures(outcomes);
  expect(failures).toBe(0);
  expect(jobCount).toBeGreaterThanOrEqual(0.92);
  expect(fields.name.f1).toBe(1);
  expect(fields.email.f1).toBe(1);
  expect(fields.dates.f1).toBeGreaterThanOrEqual(0.97);
  for (const name of ['company', 'title', 'institution', 'skills', 'bullets'] as const)
    expect([name, fields[name].f1! >= 0.92]).toEqual([name, true]);
});

test('seen and held-out looks have a name of their own in the figures', () => {
  const pairs = mixedDocxPairs(everybody, 3);
  expect(pairs.map(({ look }) => look.heldOut)).toEqual([false, false, false, true, true, true]);
  expect(new Set(pairs.map(layoutOf))).toEqual(new Set(['mixed-docx', 'held-mixed-docx']));
  expect(Object.keys(pairs[0]!.choices!)).toContain('docx frame');
});
