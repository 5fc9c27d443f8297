import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acceptedFormats, ParseFailure, ParseSandbox } from '#libs/parsing';
import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { claim, foreignDocument, resumeFile, type Claim } from './arbitraries/document.js';
import { confidenceFile, gazetteerFile, receivedOn } from './parse.js';

interface Problem {
  code: string;
  status: number;
  detail: string;
}

let service: RunningService;
let recruiter: ApiClient;
let db: Client;
let sandbox: ParseSandbox;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  recruiter = await service.as('recruiter');
  db = await connect(service.databaseUrl);
  sandbox = new ParseSandbox({ processes: 1, gazetteerFile, confidenceFile });
});

afterAll(async () => {
  sandbox?.close();
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

interface Answer {
  status: number;
  contentType: string | null;
  body: { resumeId: string; duplicate: boolean } & Problem;
}

async function upload(bytes: Uint8Array, { name, mediaType }: Claim): Promise<Answer> {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)], { type: mediaType }), name);
  const answer = await fetch(`${recruiter.apiUrl}/api/v1/resumes/upload`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${recruiter.accessToken}` },
  });
  const contentType = answer.headers.get('content-type');
  return { status: answer.status, contentType, body: (await answer.json()) as Answer['body'] };
}

/** The media type a document is parsed as, or the code it is refused with; a refusal says what works. */
async function parsed(bytes: Uint8Array): Promise<string> {
  const result = await sandbox
    .parse(bytes, { receivedOn })
    .catch((failure: unknown) => failure as ParseFailure);
  if (!(result instanceof ParseFailure)) return result.mediaType;
  if (result.code === 'unsupported_format') expect(result.detail).toContain(acceptedFormats);
  return result.code;
}

test('Feature: talentflow-ai, Property 1: Resume format handling', async () => {
  await hold(
    fc.asyncProperty(fc.oneof(resumeFile, foreignDocument), claim, async (document, claimed) => {
      const bytes = await document.bytes();
      const isEmpty = bytes.length === 0;
      const before = await stored();
      const answer = await upload(bytes, claimed);
      const after = await stored();
      if (document.mediaType === null) {
        expect(answer.status).toBe(isEmpty ? 422 : 415);
        expect(answer.contentType).toContain('application/problem+json');
        expect(answer.body.code).toBe(isEmpty ? 'resume.empty' : 'resume.unsupported-format');
        expect(answer.body.detail).toContain(acceptedFormats);
        expect(after).toEqual(before);
        expect(await parsed(bytes)).toBe(isEmpty ? 'corrupt_document' : 'unsupported_format');
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
      expect(await parsed(bytes)).toBe(document.mediaType);
    }),
  );
});
