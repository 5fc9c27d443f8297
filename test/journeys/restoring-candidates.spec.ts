import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob } from '../support/shapes.js';

interface CandidateBody {
  currentResumeId: string | null;
  resumes: { id: string }[];
}

let service: RunningService;
let recruiter: ApiClient;

beforeAll(async () => {
  service = await RunningService.start();
  recruiter = await service.as('recruiter');
});

afterAll(() => service.stop());

test('a candidate comes back without the resume whose bytes are uploaded anew at that moment', async () => {
  const upload = async (at: number): Promise<string> => {
    const { body } = await recruiter.upload(await renderPerson(people[at]!, 'docx-plain'), `${at}.docx`);
    await awaitBackgroundJob(recruiter, body.backgroundJobId);
    return body.resumeId;
  };
  const [gone, other] = [await upload(5), await upload(6)];
  const { body: resume } = await recruiter.get<{ candidateId: string }>(`/resumes/${gone}`);
  expect((await recruiter.delete(`/candidates/${resume.candidateId}`)).status).toBe(204);
  const db = await connect(service.databaseUrl);
  try {
    await db.query('BEGIN');
    await db.query(
      'UPDATE resumes SET content_sha256 = (SELECT content_sha256 FROM resumes WHERE id = $1) WHERE id = $2',
      [gone, other],
    );
    const restoring = recruiter.post<CandidateBody>(`/candidates/${resume.candidateId}/restore`, undefined);
    await eventually(async () => {
      await db.query('SELECT pg_stat_clear_snapshot()');
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return (await db.query(waiting)).rowCount === 1;
    }, 'the restoration waits at the index');
    await db.query('COMMIT');
    const { status, body } = await restoring;
    expect([status, body.resumes, body.currentResumeId]).toEqual([200, [], null]);
  } finally {
    await db.end();
  }
  expect((await recruiter.get(`/resumes/${gone}`)).status).toBe(404);
});
