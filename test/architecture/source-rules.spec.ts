import { expect, test } from '@jest/globals';
import { environmentReads } from './environment-reads.js';
import { httpExceptions } from './http-exceptions.js';
import { forbiddenImports } from './import-table.js';
import { allSourceFiles, sourceFile } from './source-file.js';

const sources = allSourceFiles();
const sourcesOutside = (folders: readonly string[]) =>
  sources.filter(({ path }) => !folders.some((folder) => path.startsWith(folder)));

test('every file imports only what its place allows', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(forbiddenImports(sources)).toEqual([]);
});

test.each([
  ['libs/jobs/src/job.entity.ts', `import { Resume } from '#libs/resumes';`],
  ['libs/ml/src/index.ts', `export type { Logger } from '#libs/platform';`],
  ['libs/ml/src/index.ts', `import { Injectable } from '@nestjs/common';`],
  ['libs/scoring/src/scorer.ts', `import { Job } from '#libs/jobs/src/job.entity.js';`],
  ['libs/scoring/src/scorer.ts', `import { Job } from '../../jobs/src/job.entity.js';`],
  ['libs/scoring/src/scorer.ts', `import { Monitor } from '#libs/monitoring';`],
  ['libs/jobs/src/job.entity.ts', `type Person = import('../../../test/corpus/person.js').Person;`],
  ['libs/jobs/src/job.entity.ts', `import { people } from '#corpus';`],
  ['libs/jobs/src/job.entity.ts', `const { migrations } = await import('#migrations');`],
  [
    'libs/jobs/src/job.entity.ts',
    `new Worker(new URL('../../ml/src/embedding/encoder-thread.js', import.meta.url));`,
  ],
  ['apps/api/src/main.ts', `import { createWorkerApp } from '../../worker/src/worker-app.js';`],
  ['apps/api/src/main.ts', `import { Job } from '../../../libs/jobs/src/index.js';`],
  ['apps/api/src/main.ts', `export * from '#libs/nobody';`],
  ['apps/worker/src/main.ts', `import { samplePeople } from '#corpus';`],
  ['apps/worker/src/main.ts', `import secrets = require('/etc/secrets.js');`],
  ['migrations/index.ts', `import { Job } from '#libs/jobs';`],
])('an import against the table is found: %s, %s', (path, text) => {
  expect(forbiddenImports([sourceFile(path, `\n${text}`)])).toEqual([expect.stringContaining(`${path}:2 `)]);
});

test.each([
  ['libs/scoring/src/scorer.ts', `import { Job } from '#libs/jobs';`],
  ['libs/scoring/src/queries/staleness.sql.ts', `import { scoringModel } from '../scoring-model.js';`],
  ['apps/demo/src/show.ts', `import { samples } from '#corpus';`],
  ['test/journeys/a.spec.ts', `import { Job } from '../../libs/jobs/src/job.entity.js';`],
])('an import the table allows is none of its findings: %s, %s', (path, text) => {
  expect(forbiddenImports([sourceFile(path, text)])).toEqual([]);
});

test('only the configuration reads the environment, and the demo, which passes its own on', () => {
  const readers = [
    'libs/platform/src/config/',
    'apps/demo/src/main.ts',
    'apps/demo/src/interruption.ts',
    'test/',
  ];
  const inUse = sourcesOutside(readers).filter(({ path }) => !path.endsWith('.spec.ts'));
  expect(environmentReads(inUse)).toEqual([]);
});

test.each([
  'const level = process.env.LOG_LEVEL;',
  `const level = process['env']['LOG_LEVEL'];`,
  'const { env } = process;',
  'const { env: settings } = globalThis.process;',
  `import { env as settings } from 'node:process';`,
])('a read of the environment is found: %s', (text) => {
  expect(environmentReads([sourceFile('libs/jobs/src/index.ts', text)])).toEqual([
    'libs/jobs/src/index.ts:1',
  ]);
});

test('no library throws an HTTP exception', () => {
  expect(httpExceptions(sources.filter(({ path }) => path.startsWith('libs/')))).toEqual([]);
});

test.each([
  `import { Injectable, NotFoundException } from '@nestjs/common';`,
  `import { HttpException as Failure } from '@nestjs/common';`,
  `import * as nest from '@nestjs/common';`,
])('an HTTP exception in a library is found: %s', (text) => {
  expect(httpExceptions([sourceFile('libs/jobs/src/jobs.errors.ts', text)])).toHaveLength(1);
});
