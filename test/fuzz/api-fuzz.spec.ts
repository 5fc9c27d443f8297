import { jobs, people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob } from '../support/shapes.js';

/**
 * Schemathesis (https://schemathesis.io) calls every operation of the OpenAPI document with what its schemas allow and
 * what they do not, as each role, and holds the answers to the document.
 */
const schemathesis = process.env.TEST_SCHEMATHESIS;
const why = schemathesis ? '' : ' (skipped: TEST_SCHEMATHESIS does not name its program)';

/** Seconds a role, after the examples and the edges of every schema. */
const seconds = 30;

/**
 * All that a document can be held to. Not `positive_data_acceptance`: no schema can say that a cursor must be one we
 * gave, or that a file must be a resume.
 */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
  'allow_header_conformance',
  'ignored_auth',
  'missing_required_header',
].join(',');

let service: RunningService;

beforeAll(async () => {
  if (!schemathesis) return;
  service = await RunningService.start({ DOCS_EXAMPLES: 'live', RATE_LIMIT_PER_MINUTE: '1000000' });
  const recruiter = await service.as('recruiter');
  const { id: _, ...posting } = jobs[0]!;
  await recruiter.post('/jobs', posting);
  const resume = await recruiter.upload(await renderPerson(people[0]!, 'pdf-sidebar'), 'resume.pdf');
  await awaitBackgroundJob(recruiter, resume.body.backgroundJobId);
});

afterAll(() => service?.stop());

/** Calls that would end the session they are made in: what came after them would be told to sign in, and no more. */
const untouched: readonly string[] = ['logOut'];

/** @param directory where it may leave its notes */
async function run(
  directory: string,
  program: string,
  options: readonly string[],
): Promise<{ failed: boolean; said: string }> {
  try {
    const { stdout } = await promisify(execFile)(program, options, {
      cwd: directory,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { failed: false, said: stdout };
  } catch (error) {
    return { failed: true, said: (error as { stdout?: string }).stdout ?? String(error) };
  }
}

async function answersAsDocumented(role: 'hiring_manager' | 'recruiter' | 'admin'): Promise<void> {
  const { accessToken } = await service.as(role);
  const { failed, said } = await run(service.storageDirectory, schemathesis!, [
    'run',
    `${service.apiUrl}/docs/openapi.json`,
    `--header=Authorization: Bearer ${accessToken}`,
    '--phases=examples,coverage,fuzzing',
    `--checks=${checks}`,
    `--max-time=${seconds}`,
    '--max-examples=20',
    '--seed=1',
    '--workers=1',
    '--continue-on-failure',
    '--warnings=off',
    '--no-color',
    ...untouched.map((id) => `--exclude-operation-id=${id}`),
  ]);
  expect(failed ? said : '').toBe('');
}

(schemathesis ? test : test.skip).each(['hiring_manager', 'recruiter', 'admin'] as const)(
  `no answer to a %s is a fault of ours or other than documented${why}`,
  answersAsDocumented,
  300_000,
);
