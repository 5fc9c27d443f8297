import { jobs, people, renderPerson } from '#corpus';
import { expect } from '@jest/globals';
import type { ApiClient } from './api-client.js';
import { RunningService } from './running-service.js';
import { awaitBackgroundJob } from './shapes.js';

export const posting = jobs[0]!;
export const engineer = people.find(({ id }) => id === 'priya-raghunathan')!;
export const nurse = people.find(({ id }) => id === 'danielle-okafor')!;

/** A service with an engineer's job, for which an engineer and a nurse are ranked. */
export interface RankedScene {
  service: RunningService;
  recruiter: ApiClient;
  jobId: string;
}

/** Starts a service and brings the two people in through the API, as a PDF and a DOCX; stop the service at the end. */
export async function rankedScene(environment: NodeJS.ProcessEnv = {}): Promise<RankedScene> {
  const service = await RunningService.start(environment);
  const recruiter = await service.as('recruiter');
  const { id: _, ...body } = posting;
  const created = await recruiter.post<{ id: string; scoringJobId: string }>('/jobs', body);
  expect(created.status).toBe(201);
  for (const [person, layout] of [
    [engineer, 'pdf-sidebar'],
    [nurse, 'docx-sidebar-table'],
  ] as const) {
    const upload = await recruiter.upload(await renderPerson(person, layout), `${person.id}.bin`);
    expect(upload.status).toBe(202);
    expect(upload.headers.get('location')).toBe(`/api/v1/jobs/status/${upload.body.backgroundJobId}`);
    const done = await awaitBackgroundJob(recruiter, upload.body.backgroundJobId);
    expect(done).toMatchObject({
      state: 'succeeded',
      percent: 100,
      result: { resumeId: upload.body.resumeId, jobsScored: 1 },
    });
  }
  return { service, recruiter, jobId: created.body.id };
}
