import { expect, test } from '@jest/globals';
import { ApiContract, type ObservedAnswer } from './api-contract.js';

const problem = {
  type: '/errors/job.not-found',
  title: 'Not Found',
  status: 404,
  detail: 'There is no such job.',
  code: 'job.not-found',
  requestId: '1',
  errors: [],
};
const answer: ObservedAnswer = {
  method: 'GET',
  path: '/api/v1/jobs/01900000-0000-7000-8000-000000000000?x=1',
  status: 404,
  contentType: 'application/problem+json; charset=utf-8',
  body: problem,
};
const place = 'GET /api/v1/jobs/{id} → 404';

test('an answer as the document describes it has no fault', async () => {
  expect((await ApiContract.load()).faultsOf(answer)).toEqual([]);
});

test.each<[string, Partial<ObservedAnswer>, string]>([
  ['a status', { status: 418 }, 'GET /api/v1/jobs/{id} → 418 is not documented.'],
  [
    'a media type',
    { contentType: 'text/html' },
    `${place} is of text/html; documented is application/problem+json.`,
  ],
  [
    'a field',
    { body: { ...problem, secret: 1 } },
    `${place}: the body must NOT have additional properties {"additionalProperty":"secret"}`,
  ],
  ['a type', { body: { ...problem, status: '404' } }, `${place}: /status must be integer {"type":"integer"}`],
])('%s that the document does not name is told', async (_, change, fault) => {
  expect((await ApiContract.load()).faultsOf({ ...answer, ...change })).toEqual([fault]);
});

test('a path of several readings is the one with fewer parameters', async () => {
  const status = { ...answer, path: '/api/v1/jobs/status/01900000-0000-7000-8000-000000000000', status: 418 };
  expect((await ApiContract.load()).faultsOf(status)).toEqual([
    'GET /api/v1/jobs/status/{id} → 418 is not documented.',
  ]);
});
