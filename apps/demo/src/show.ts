import { ApiClient } from './api-client.js';
import type { Job } from './api-answers.js';
import { DemoFailure } from './demo-failure.js';
import { rankingTable, refusedFiles } from './report.js';
import { say, step, type Note } from './screen.js';
import { ranking, seedFiles, seedJobs, untilProcessed, type SentFile } from './seed.js';
import type { Credentials } from './users.js';

/**
 * What a recruiter would do on a first day, through the API: post the jobs, send the resumes, wait, look at
 * the rankings, which are printed.
 * @returns the jobs
 */
export async function showRankings(origin: string, recruiter: Credentials): Promise<Job[]> {
  const api = await ApiClient.signIn(origin, recruiter);
  const jobs = await step('Jobs', async (note) => {
    const seeded = await seedJobs(api);
    note(`${seeded.length} postings`);
    return seeded;
  });
  const sent = await step('Resumes sent', (note) => seedFiles(api, note));
  const files = await step('Resumes read', (note) => untilProcessed(api, sent, note));
  const tables = await step('Candidates ranked', (note) => rankedTables(api, jobs, files, note));
  for (const table of tables) say(`\n${table}`);
  const refused = files.flatMap((file) => file.refused ?? []);
  if (refused.length > 0) say(`\n${refusedFiles(refused)}`);
  const sound = files.filter(({ personId, refused: error }) => personId && error).length;
  if (sound > 0) throw new DemoFailure(`${sound} of the sample resumes that are in order were not read.`);
  return jobs;
}

async function rankedTables(api: ApiClient, jobs: Job[], files: SentFile[], note: Note): Promise<string[]> {
  const people = new Set(files.filter(({ refused }) => !refused).map(({ personId }) => personId)).size;
  const tables: string[] = [];
  for (const job of jobs) {
    tables.push(rankingTable(job.title, await ranking(api, job, people), width()));
    note(`${people} for each of ${tables.length} jobs`);
  }
  return tables;
}

/** The terminal's, if a table is readable in it and no wider than the eye follows; a pipe gets the middle. */
function width(): number {
  return Math.max(100, Math.min(process.stdout.columns ?? 120, 150));
}
