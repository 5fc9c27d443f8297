import { jobs, people, renderPerson } from '#corpus';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob } from '../support/shapes.js';
import { chooseEmbeddedDirectory } from '../support/embedded-directory.js';
import { percentile, round } from './percentile.js';

/** Seconds from sending a file to its place in the ranking of three jobs: one at a time, and all at once. */
export async function benchUploadToRanked(): Promise<Record<string, number>> {
  if (!process.env.TEST_DATABASE_URL) chooseEmbeddedDirectory();
  const service = await RunningService.start({ EMBEDDING_THREADS: '2', PARSE_PROCESSES: '2' });
  const recruiter = await service.as('recruiter');
  for (const { title, description, requirements } of jobs)
    await recruiter.post('/jobs', { title, description, requirements });
  const send = async (
    person: (typeof people)[number],
    layout: 'pdf-classic' | 'docx-plain',
  ): Promise<number> => {
    const bytes = await renderPerson(person, layout);
    const started = performance.now();
    const { body } = await recruiter.upload(bytes, `${person.id}.${layout}`);
    await awaitBackgroundJob(recruiter, body.backgroundJobId);
    return performance.now() - started;
  };
  const alone: number[] = [];
  for (const person of people) alone.push(await send(person, 'pdf-classic'));
  const started = performance.now();
  await Promise.all(people.map((person) => send(person, 'docx-plain')));
  const seconds = (performance.now() - started) / 1000;
  await service.stop();
  return {
    oneAtATimeP50Ms: round(percentile(alone, 0.5)),
    oneAtATimeP95Ms: round(percentile(alone, 0.95)),
    allAtOnceDocumentsASecond: round(people.length / seconds),
  };
}
