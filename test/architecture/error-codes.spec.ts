import { expect, test } from '@jest/globals';
import { entryOf, errorCatalogue } from '../../apps/api/src/errors/error-catalogue.js';
import { statusOf } from '../../apps/api/src/http/problem.filter.js';
import type { ErrorKind } from '#libs/platform';
import { errorClasses } from './error-codes.js';
import { allSourceFiles, sourceFile } from './source-file.js';

const errors = errorClasses(allSourceFiles().filter(({ path }) => /^(apps|libs)\//.test(path)));

test('every error of the program is explained in apps/api/src/errors/entries, with its status', () => {
  expect(errors.length).toBeGreaterThan(25);
  const unexplained = errors.filter(
    ({ kind, code }) => entryOf(code ?? '')?.status !== statusOf[kind as ErrorKind],
  );
  expect(unexplained).toEqual([]);
});

test('an entry says what happened and what to do, in sentences', () => {
  for (const [code, { meaning, remedy }] of Object.entries(errorCatalogue)) {
    expect(code).toMatch(/^[a-z-]+(\.[a-z-]+)?$|^[a-z_]+$/);
    for (const text of [meaning, remedy]) expect(text).toMatch(/^\p{Lu}.{8,}\.$/u);
  }
});

test('an error that inherits its kind is found, one without a literal code is told', () => {
  const text = `abstract class Gone extends DomainError { readonly kind = 'not-found'; }
export class JobGone extends Gone { readonly code = 'job.gone'; }
export class Vague extends Gone { readonly code = codeOf('x'); }
export class Other extends Error { readonly code = 'other'; }`;
  expect(errorClasses([sourceFile('libs/jobs/src/jobs.errors.ts', text)])).toEqual([
    { place: 'libs/jobs/src/jobs.errors.ts:2', kind: 'not-found', code: 'job.gone' },
    { place: 'libs/jobs/src/jobs.errors.ts:3', kind: 'not-found', code: null },
  ]);
});
