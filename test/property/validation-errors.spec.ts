import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, ApiClient } from '../support/api-client.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import type { ProblemBody } from '../support/shapes.js';
import { faultyPosting } from './arbitraries/faulty-posting.js';

type Problem = ProblemBody & { type: string; title: string; detail: string };

let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
});

afterAll(() => service.stop());

/** A call with something wrong in it, and all the places that are wrong. */
interface FaultyCall {
  send: () => Promise<Answer<Problem>>;
  pointers: string[];
}

const nobody = '01900000-0000-7000-8000-000000000000';

/** Wrong values by parameter of a list; none of them is right for any. */
const wrongParameters: Record<string, fc.Arbitrary<string>> = {
  limit: fc.constantFrom('0', '101', '-1', '1.5', 'ten', ''),
  colour: fc.string({ unit: 'grapheme-ascii' }),
  cursor2: fc.constant('x'),
};

const faultyQuery: fc.Arbitrary<FaultyCall> = fc
  .tuple(
    fc.constantFrom('/jobs', '/resumes', `/jobs/${nobody}/history`),
    fc.subarray(Object.keys(wrongParameters), { minLength: 1 }),
    fc.record(wrongParameters),
  )
  .map(([path, names, values]) => {
    const query = names.map((name) => `${name}=${encodeURIComponent(values[name]!)}`).join('&');
    return {
      send: () => recruiter.get<Problem>(`${path}?${query}`),
      pointers: names.map((name) => `?${name}`),
    };
  });

const faultyBody: fc.Arbitrary<FaultyCall> = faultyPosting.map(({ body, pointers }) => ({
  send: () => recruiter.post<Problem>('/jobs', body),
  pointers,
}));

const faultyCompute: fc.Arbitrary<FaultyCall> = fc
  .subarray(['resumeId', 'modelVersionId', 'colour', 'jobId'], { minLength: 1 })
  .map((names) => ({
    send: () =>
      recruiter.post<Problem>('/scores/compute', {
        jobId: nobody,
        ...Object.fromEntries(names.map((name) => [name, 'not an id'])),
      }),
    pointers: names.map((name) => `/${name}`),
  }));

const faultyPath: fc.Arbitrary<FaultyCall> = fc
  .tuple(fc.constantFrom('/jobs', '/resumes', '/scores', '/models'), fc.stringMatching(/^[a-z0-9-]{1,40}$/))
  .filter(([, id]) => !['compute', 'status', 'upload', 'uploads'].includes(id))
  .map(([path, id]) => ({ send: () => recruiter.get<Problem>(`${path}/${id}`), pointers: ['/id'] }));

test('Feature: talentflow-ai, Property 24: Validation error responses', async () => {
  await hold(
    fc.asyncProperty(fc.oneof(faultyQuery, faultyBody, faultyCompute, faultyPath), async (call) => {
      const { status, headers, body } = await call.send();
      expect(status).toBe(400);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({
        type: '/errors/request.invalid',
        title: 'Bad Request',
        status: 400,
        code: 'request.invalid',
        requestId: headers.get('x-request-id'),
        detail: expect.stringMatching(/\S/),
      });
      expect(body.errors.map(({ pointer }) => pointer).sort()).toEqual(call.pointers.toSorted());
      for (const fault of body.errors)
        expect(fault).toEqual({
          pointer: fault.pointer,
          code: expect.stringMatching(/\S/),
          detail: expect.stringMatching(/\S/),
        });
    }),
    200,
  );
});
