import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { RunningService } from '../support/running-service.js';
import { onS3 } from '../support/s3.js';
import { awaitBackgroundJob, type ProblemBody } from '../support/shapes.js';

interface SignedFile {
  url: string;
  expiresAt: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
}

interface UploadedBody {
  resumeId: string;
  backgroundJobId: string;
  duplicate: boolean;
}

interface StartedUpload {
  uploadId: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  expiresAt: string;
}

const pdf = 'application/pdf';
const minutesUntil = (time: string): number => (Date.parse(time) - Date.now()) / 60_000;

/** Sends the bytes as the started upload says, without any credentials. */
const put = ({ method, url, headers }: StartedUpload, body: Uint8Array): Promise<Response> =>
  fetch(url, { method, headers, body: Buffer.from(body) });

describe('on disk', () => {
  const service = travels({});

  test('the worker parses what was put, and forgets with its file what was never completed', async () => {
    const recruiter = await service().as('recruiter');
    const start = async (bytes: Uint8Array): Promise<StartedUpload> => {
      const announced = { fileName: 'CV.pdf', size: bytes.length, mediaType: pdf };
      const { body } = await recruiter.post<StartedUpload>('/resumes/uploads', announced);
      expect((await put(body, bytes)).status).toBe(200);
      return body;
    };
    const complete = ({ uploadId }: StartedUpload) =>
      recruiter.post<UploadedBody & ProblemBody>(`/resumes/uploads/${uploadId}/complete`, {});
    const files = (): string[] => readdirSync(join(service().storageDirectory, 'uploads'));
    const before = files().length; // what was put after it was completed
    const left = await start(Buffer.alloc(100));
    const fresh = await start(Buffer.alloc(100));
    const taken = await complete(await start(await renderPerson(people[4]!, 'pdf-classic')));
    expect(files()).toHaveLength(before + 2);
    const db = await connect(service().databaseUrl);
    await db.query(`UPDATE direct_uploads SET started_at = now() - interval '25 hours' WHERE id = $1`, [
      left.uploadId,
    ]);
    await db.end();

    await service().startWorker(); // it sweeps as it starts
    expect(await awaitBackgroundJob(recruiter, taken.body.backgroundJobId)).toMatchObject({
      state: 'succeeded',
    });
    await eventually(() => Promise.resolve(files().length === before + 1 || null), 'the file is gone');
    expect((await complete(left)).body.code).toBe('upload.not-found');
    expect((await complete(fresh)).body.code).toBe('resume.unsupported-format'); // it is still there
  });
});

onS3.describe(onS3.name, () => {
  const { TEST_S3_ENDPOINT = '', TEST_S3_BUCKET = 'talentflow-test' } = process.env;
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = process.env;
  const service = travels({
    S3_BUCKET: TEST_S3_BUCKET,
    S3_ENDPOINT: TEST_S3_ENDPOINT,
    AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY,
  });

  test('the API itself serves no file', async () => {
    const answer = await fetch(`${service().apiUrl}/api/v1/files?key=resumes/1`);
    expect(answer.status).toBe(403);
  });
});

/** How files come and go, wherever they lie. */
function travels(environment: NodeJS.ProcessEnv): () => RunningService {
  let service: RunningService;
  let recruiter: ApiClient;

  beforeAll(async () => {
    service = await RunningService.start({ UPLOAD_MAX_BYTES: '200000', ...environment }, false);
    recruiter = await service.as('recruiter');
  });
  afterAll(() => service?.stop());

  const start = async (bytes: Uint8Array, more: object = {}): Promise<StartedUpload> => {
    const announced = { fileName: 'CV.pdf', size: bytes.length, mediaType: pdf, ...more };
    const { status, body } = await recruiter.post<StartedUpload>('/resumes/uploads', announced);
    expect(status).toBe(201);
    return body;
  };
  const complete = (uploadId: string, client = recruiter) =>
    client.post<UploadedBody & ProblemBody>(`/resumes/uploads/${uploadId}/complete`, {});
  const fileOf = async (resumeId: string): Promise<Uint8Array> => {
    const { body } = await recruiter.get<SignedFile>(`/resumes/${resumeId}/file`);
    return new Uint8Array(await (await fetch(body.url)).arrayBuffer());
  };

  test('the file of a resume comes back byte by byte and under its name, by an address of a few minutes', async () => {
    const bytes = await renderPerson(people[0]!, 'docx-plain');
    const { body: uploaded } = await recruiter.upload(bytes, 'Çévirisi 1.docx');
    const { status, headers, body } = await recruiter.get<SignedFile>(`/resumes/${uploaded.resumeId}/file`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ fileName: 'Çévirisi 1.docx', sizeBytes: bytes.length });
    expect(minutesUntil(body.expiresAt)).toBeGreaterThan(1);
    expect(minutesUntil(body.expiresAt)).toBeLessThanOrEqual(5);
    const file = await fetch(body.url);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe(body.mediaType);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="__virisi 1.docx"; filename*=UTF-8''%C3%87%C3%A9virisi%201.docx`,
    );
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);

    const manager = await service.as('hiring_manager');
    expect((await manager.get(`/resumes/${uploaded.resumeId}/file`)).status).toBe(403);
    await recruiter.delete(`/resumes/${uploaded.resumeId}`);
    expect((await recruiter.get(`/resumes/${uploaded.resumeId}/file`)).status).toBe(404);
  });

  test('a file that is put into the store and completed is a resume like any other', async () => {
    const bytes = await renderPerson(people[1]!, 'pdf-classic');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const upload = await start(bytes, { sha256 });
    expect(minutesUntil(upload.expiresAt)).toBeGreaterThan(10);
    const early = await complete(upload.uploadId);
    expect([early.status, early.body.code]).toEqual([409, 'upload.incomplete']);
    expect((await put(upload, bytes)).status).toBe(200);

    const admin = await service.as('admin');
    expect((await complete(upload.uploadId, admin)).status).toBe(404);
    const { status, headers, body } = await complete(upload.uploadId);
    expect(status).toBe(202);
    expect(body.duplicate).toBe(false);
    expect(headers.get('location')).toBe(`/api/v1/jobs/status/${body.backgroundJobId}`);
    expect((await complete(upload.uploadId)).body).toEqual(body);
    expect((await recruiter.get(`/resumes/${body.resumeId}`)).body).toMatchObject({
      fileName: 'CV.pdf',
      sizeBytes: bytes.length,
    });

    // The address is still good, but no longer for this resume.
    expect((await put(upload, Buffer.alloc(bytes.length, 'x'))).status).toBe(200);
    expect(await fileOf(body.resumeId)).toEqual(new Uint8Array(bytes));
    expect((await complete(upload.uploadId)).body).toEqual(body);
  });

  test('what an upload would be refused for is refused, and other bytes may be put instead', async () => {
    const bytes = await renderPerson(people[2]!, 'pdf-classic');
    const upload = await start(bytes);
    await put(upload, Buffer.alloc(bytes.length, '\x89PNG\r\n\x1a\n', 'latin1'));
    const refused = await complete(upload.uploadId);
    expect([refused.status, refused.body.code]).toEqual([415, 'resume.unsupported-format']);
    expect((await complete(upload.uploadId)).body.code).toBe('upload.incomplete');
    expect((await put(upload, bytes)).status).toBe(200);
    expect((await complete(upload.uploadId)).status).toBe(202);

    const other = await renderPerson(people[3]!, 'pdf-classic');
    const wrong = await start(other, { sha256: '0'.repeat(64) });
    await put(wrong, other);
    const mismatch = await complete(wrong.uploadId);
    expect([mismatch.status, mismatch.body.code]).toEqual([422, 'resume.checksum-mismatch']);
    expect((await put(await start(other), bytes)).status).toBe(403); // another length
  });

  test.each([
    [{ size: 200_001 }, 413, 'resume.too-large', []],
    [{ size: 0 }, 400, 'request.invalid', ['/size']],
    [
      { fileName: '', size: 1.5, mediaType: 'image/png', sha256: 'abc', owner: 1 },
      400,
      'request.invalid',
      ['/fileName', '/mediaType', '/owner', '/sha256', '/size'],
    ],
  ])('an upload announced with %j is refused', async (more, status, code, pointers) => {
    const announced = { fileName: 'CV.pdf', mediaType: pdf, ...more };
    const { status: answered, body } = await recruiter.post<ProblemBody>('/resumes/uploads', announced);
    expect([answered, body.code]).toEqual([status, code]);
    expect(body.errors.map(({ pointer }) => pointer).sort()).toEqual(pointers);
  });

  return () => service;
}
