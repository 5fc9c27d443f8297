import { jobs, sampleFiles } from '#corpus';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BackgroundJob, Job, Page, RankedCandidate, Upload } from './api-answers.js';
import { Refusal, type ApiClient } from './api-client.js';
import { DemoFailure } from './demo-failure.js';
import type { Note } from './screen.js';

/** A file that the API or the worker found unreadable, and why. */
export interface RefusedFile {
  name: string;
  code: string;
  detail: string;
}

/** A sample file on its way through the system. */
export interface SentFile {
  name: string;
  /** Null for a file that nobody can be read from. */
  personId: string | null;
  upload?: Upload;
  refused?: RefusedFile;
}

const uploadsAtOnce = 4;
const patience = 120_000;
const pollEvery = 250;

/** The sample jobs as the API knows them; only those that are not there yet are posted. */
export async function seedJobs(api: ApiClient): Promise<Job[]> {
  const known = new Map((await everyJob(api)).map((job) => [job.title, job]));
  const seeded: Job[] = [];
  for (const { title, description, requirements, location } of jobs) {
    const posting = { title, description, requirements, location };
    seeded.push(known.get(title) ?? (await api.post<Job>('/jobs', posting)));
  }
  return seeded;
}

/** Uploads the sample files; one that is there already answers as it did the first time. */
export async function seedFiles(api: ApiClient, note: Note): Promise<SentFile[]> {
  const files = await sampleFiles();
  const waiting = files.entries();
  const sent: SentFile[] = [];
  let count = 0;
  const sender = async () => {
    for (const [index, file] of waiting) {
      sent[index] = { name: file.name, personId: file.personId, ...(await send(api, file)) };
      note(`${++count} of ${files.length} files`);
    }
  };
  await Promise.all(Array.from({ length: uploadsAtOnce }, sender));
  return sent;
}

/** Waits until every background job has ended, and gives each file its error if it has one. */
export async function untilProcessed(api: ApiClient, files: SentFile[], note: Note): Promise<SentFile[]> {
  const processed: SentFile[] = [];
  for (const file of files) {
    const error = file.upload && (await outcome(api, file.upload.backgroundJobId, file.name));
    processed.push(error ? { ...file, refused: { name: file.name, ...error } } : file);
    note(`${processed.length} of ${files.length} files`);
  }
  return processed;
}

/** Waits until a job is scored and ranks that many people, none by an outdated score. */
export async function ranking(api: ApiClient, job: Job, people: number): Promise<RankedCandidate[]> {
  await untilScored(api, job.scoringJobId, job.title);
  const deadline = Date.now() + patience;
  for (;;) {
    const page = await rankingPage(api, job);
    if (isComplete(page.data, people)) return page.data;
    if (Date.now() > deadline) {
      throw new DemoFailure(
        `"${job.title}" ranks ${page.data.length} of ${people} candidates after two minutes.`,
      );
    }
    await sleep(pollEvery);
  }
}

function rankingPage(api: ApiClient, job: Job): Promise<Page<RankedCandidate>> {
  return api.get(`/jobs/${job.id}/candidates?limit=100`);
}

function isComplete(ranked: RankedCandidate[], people: number): boolean {
  return ranked.length >= people && ranked.every(({ stale }) => !stale);
}

async function untilScored(api: ApiClient, backgroundJobId: string, title: string): Promise<void> {
  const error = await outcome(api, backgroundJobId, title);
  if (error) throw new DemoFailure(`Scoring for "${title}" failed: ${error.detail}`);
}

async function everyJob(api: ApiClient): Promise<Job[]> {
  const all: Job[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page: Page<Job> = await api.get(`/jobs?limit=100${after}`);
    all.push(...page.data);
    cursor = page.hasMore ? page.nextCursor : null;
  }
  return all;
}

type SampleFile = Awaited<ReturnType<typeof sampleFiles>>[number];

async function send(api: ApiClient, file: SampleFile): Promise<Pick<SentFile, 'upload' | 'refused'>> {
  try {
    return { upload: await api.upload<Upload>('/resumes/upload', file) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error;
    return { refused: { name: file.name, code: error.code, detail: error.detail } };
  }
}

async function outcome(api: ApiClient, id: string, subject: string): Promise<BackgroundJob['error']> {
  const deadline = Date.now() + patience;
  for (;;) {
    const { state, stage, error } = await api.get<BackgroundJob>(`/jobs/status/${id}`);
    if (state === 'succeeded' || state === 'cancelled') return null;
    if (error && state === 'failed') return error;
    if (state === 'dead')
      throw new DemoFailure(`The work on ${subject} failed for good: ${error?.detail ?? stage}`);
    if (Date.now() > deadline)
      throw new DemoFailure(`The work on ${subject} is still ${state} (${stage}) after two minutes.`);
    await sleep(pollEvery);
  }
}
