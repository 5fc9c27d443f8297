import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { fileName, foreignDocument, resumeFile } from './arbitraries/document.js';

interface Problem {
  code: string;
  status: number;
}

let service: RunningService;
let recruiter: ApiClient;
let db: Client;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
  db = await connect(service.databaseUrl);
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

/** How much there is of everything that an upload stores. */
async function stored(): Promise<{ resumes: number; backgroundJobs: number; events: number; files: number }> {
  const { rows } = await db.query<{ resumes: number; backgroundJobs: number; events: number }>(
    `SELECT (SELECT count(*)::int FROM resumes) AS resumes,
            (SELECT count(*)::int FROM background_jobs) AS "backgroundJobs",
            (SELECT count(*)::int FROM outbox) AS events`,
  );
  const files = await readdir(join(service.storageDirectory, 'resumes')).catch(() => []);
  return { ...rows[0]!, files: files.length };
}

test('Feature: talentflow-ai, Property 1: Resume format handling', async () => {
  await hold(
    fc.asyncProperty(fc.oneof(resumeFile, foreignDocument), fileName, async (document, name) => {
      const bytes = await document.bytes();
      const before = await stored();
      const answer = await recruiter.upload<{ resumeId: string; duplicate: boolean } & Problem>(bytes, name);
      const after = await stored();
      if (document.mediaType === null) {
        expect(answer.status).toBe(bytes.length === 0 ? 422 : 415);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
        expect(answer.body.code).toBe(bytes.length === 0 ? 'resume.empty' : 'resume.unsupported-format');
        expect(after).toEqual(before);
        return;
      }
      expect(answer.status).toBe(202);
      const { rows } = await db.query(
        `SELECT media_type AS "mediaType", size_bytes::int AS "sizeBytes", state FROM resumes WHERE id = $1`,
        [answer.body.resumeId],
      );
      expect(rows).toEqual([{ mediaType: document.mediaType, sizeBytes: bytes.length, state: 'uploaded' }]);
      const more = answer.body.duplicate ? 0 : 1;
      expect(Object.values(after)).toEqual(Object.values(before).map((count) => count + more));
    }),
  );
});
