import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob } from '../support/shapes.js';

let service: RunningService;
let db: Client;

beforeAll(async () => {
  service = await RunningService.start({}, false);
  db = new Client({ connectionString: service.databaseUrl });
  db.on('error', () => {}); // the query in hand reports it
  await db.connect();
});

afterAll(async () => {
  await db.end();
  await service.stop();
});

/** The outbox says these were published a minute ago, and the queue has never heard of them. */
const lose = (backgroundJobId: string, redeliveries: number) =>
  db.query(
    `UPDATE outbox SET published_at = now() - interval '1 minute', redeliveries = $2
     WHERE payload ->> 'backgroundJobId' = $1`,
    [backgroundJobId, redeliveries],
  );

test('an upload that the queue lost is parsed all the same; one lost time and again ends as dead', async () => {
  const recruiter = await service.as('recruiter');
  const upload = async (at: number) =>
    (await recruiter.upload(await renderPerson(people[at]!, 'docx-plain'), `${at}.docx`)).body;
  const [lost, hopeless, deleted] = [await upload(0), await upload(1), await upload(2)];
  await lose(lost.backgroundJobId, 0);
  await lose(hopeless.backgroundJobId, 5);
  await recruiter.delete(`/resumes/${deleted.resumeId}`);
  await service.startWorker();

  expect(await awaitBackgroundJob(recruiter, lost.backgroundJobId)).toMatchObject({ state: 'succeeded' });
  expect(await awaitBackgroundJob(recruiter, hopeless.backgroundJobId)).toMatchObject({
    state: 'dead',
    error: { code: 'internal' },
  });
  const failed = await recruiter.get(`/resumes/${hopeless.resumeId}`);
  expect(failed.body).toMatchObject({ state: 'failed', failure: { code: 'attempts_exhausted' } });
  expect(await awaitBackgroundJob(recruiter, deleted.backgroundJobId)).toMatchObject({ state: 'cancelled' });
});

test('what was handled is marked so, and nothing is left to do', async () => {
  const { rows } = await db.query(
    'SELECT topic FROM outbox WHERE handled_at IS NULL AND published_at IS NOT NULL',
  );
  expect(rows).toEqual([]);
});
