import { jobs as corpusJobs, people, renderPerson } from '#corpus';
import { chooseEmbeddedDirectory } from '../../support/embedded-directory.js';
import { connect } from '../../support/connect.js';
import { RunningService } from '../../support/running-service.js';
import { awaitBackgroundJob } from '../../support/shapes.js';
import { mainThreadMs, processorWithServer } from './server-processor.js';
import { timedCalls, type CallCosts } from './timed-calls.js';

export interface PairsOverHttpFigures {
  pairs: number;
  /** `POST /scores/compute`, the vectors at hand: everything read, scored, explained, written and answered. */
  computed: CallCosts;
  /** `GET /jobs/{id}/matches` where all those found have a score already. */
  matched: CallCosts;
}

/** Scores of the sample people for the sample jobs, through the API; processor time of its main thread and the database. */
export async function benchPairsOverHttp(): Promise<PairsOverHttpFigures> {
  if (!process.env.TEST_DATABASE_URL) chooseEmbeddedDirectory();
  const service = await RunningService.start({ RATE_LIMIT_PER_MINUTE: '100000000' });
  const db = await connect(service.databaseUrl);
  try {
    const recruiter = await service.as('recruiter');
    const jobIds: string[] = [];
    for (const { title, description, requirements } of corpusJobs)
      jobIds.push(
        (await recruiter.post<{ id: string }>('/jobs', { title, description, requirements })).body.id,
      );
    const resumeIds: string[] = [];
    for (const person of people) {
      const { body } = await recruiter.upload(await renderPerson(person, 'docx-plain'), `${person.id}.docx`);
      await awaitBackgroundJob(recruiter, body.backgroundJobId);
      resumeIds.push(body.resumeId);
    }
    const pairs = jobIds.flatMap((jobId) => resumeIds.map((resumeId) => ({ jobId, resumeId })));
    for (const pair of pairs) await recruiter.post('/scores/compute', pair);
    const processorMs = await processorWithServer(db, () => mainThreadMs(service.api.pid));
    const computed = await timedCalls(pairs, (pair) => recruiter.post('/scores/compute', pair), processorMs);
    const matched = await timedCalls(
      pairs,
      ({ jobId }) => recruiter.get(`/jobs/${jobId}/matches`),
      processorMs,
    );
    return { pairs: pairs.length, computed, matched };
  } finally {
    await db.end();
    await service.stop();
  }
}
