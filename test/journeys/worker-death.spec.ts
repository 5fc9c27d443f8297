import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { eventually } from '../support/eventually.js';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type BackgroundJobBody } from '../support/shapes.js';

let service: RunningService;

beforeAll(async () => {
  service = await RunningService.start({}, false);
});

afterAll(() => service.stop());

/** Ids of the processes that have this one as a parent. */
function childrenOf(pid: number): string[] {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n');
  } catch {
    return [];
  }
}

const runs = (pid: string): boolean => {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
};

test('a worker killed in the middle of parsing loses nothing: every resume ends parsed, once', async () => {
  const recruiter = await service.as('recruiter');
  const uploads: { resumeId: string; backgroundJobId: string }[] = [];
  for (const person of people.slice(0, 12))
    uploads.push(
      (await recruiter.upload(await renderPerson(person, 'pdf-sidebar'), `${person.id}.pdf`)).body,
    );
  const doomed = await service.startWorker();
  await eventually(async () => {
    const states = await Promise.all(
      uploads.map(
        async ({ backgroundJobId }) =>
          (await recruiter.get<BackgroundJobBody>(`/jobs/status/${backgroundJobId}`)).body,
      ),
    );
    return states.some(({ state, stage }) => state === 'running' && stage === 'parsing');
  }, 'a resume is being parsed');
  const parsers = childrenOf(doomed.pid);
  await doomed.stop('SIGKILL');
  await eventually(
    () => Promise.resolve(!parsers.some(runs)),
    'the parse processes end with their worker',
    10_000,
  );
  await service.startWorker();
  for (const { backgroundJobId, resumeId } of uploads) {
    expect(await awaitBackgroundJob(recruiter, backgroundJobId)).toMatchObject({
      state: 'succeeded',
      result: { resumeId },
    });
    expect(
      (await recruiter.get<{ state: string; version: number }>(`/resumes/${resumeId}`)).body,
    ).toMatchObject({ state: 'parsed', version: 1 });
  }
}, 120_000);

test('a worker asked to stop finishes what it has in hand; the rest waits for the next one', async () => {
  const recruiter = await service.as('recruiter');
  const stopping = service.worker!;
  const uploads: string[] = [];
  for (const person of people.slice(0, 12)) {
    const { body } = await recruiter.upload(await renderPerson(person, 'docx-plain'), `${person.id}.docx`);
    uploads.push(body.backgroundJobId);
  }
  await stopping.stop('SIGTERM');
  expect(stopping.log.filter(({ msg }) => msg === 'event failed')).toEqual([]);
  await service.startWorker();
  for (const id of uploads)
    expect(await awaitBackgroundJob(recruiter, id)).toMatchObject({ state: 'succeeded', attempts: 1 });
}, 60_000);
