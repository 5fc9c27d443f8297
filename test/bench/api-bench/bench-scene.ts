import type { JobDto } from '../../../apps/api/src/jobs/job.dto.js';
import { jobs as corpusJobs } from '#corpus';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseEmbeddedDirectory } from '../../support/embedded-directory.js';
import { RunningService } from '../../support/running-service.js';
import type { BareServerSettings } from './bare-server.js';
import type { PlannedCall } from './load-plan.js';

const jobsInStore = 60;

/** A server under measurement. */
export interface Contender {
  pid: number;
  url: string;
}

/** The API as in production, but for its rate limit, with some jobs; beside it the bare server on the same database. */
export class BenchScene {
  private constructor(
    private readonly service: RunningService,
    private readonly bareProcess: ChildProcess,
    private readonly directory: string,
    readonly bare: Contender,
    readonly token: string,
    readonly jobs: readonly JobDto[],
    /** What the bare server's routes answer: the same as ours. */
    readonly answers: BareServerSettings['answers'],
  ) {}

  static async set(): Promise<BenchScene> {
    if (!process.env.TEST_DATABASE_URL) chooseEmbeddedDirectory();
    const directory = mkdtempSync(join(tmpdir(), 'talentflow-bench-'));
    const service = await RunningService.start(
      {
        RATE_LIMIT_PER_MINUTE: '100000000',
        NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'profiled.js')).href}`,
        BENCH_PROFILE: join(directory, 'api.cpuprofile'),
      },
      false,
    );
    const recruiter = await service.as('recruiter');
    const made: JobDto[] = [];
    for (let at = 0; at < jobsInStore; at += 1) {
      const { title, description, requirements } = corpusJobs[at % corpusJobs.length]!;
      made.push((await recruiter.post<JobDto>('/jobs', { title, description, requirements })).body);
    }
    const token = recruiter.accessToken!;
    const settings = await settingsOf(service, token, made[0]!);
    const child = forkBare(settings);
    const [url] = (await once(child, 'message')) as [string];
    return new BenchScene(service, child, directory, { pid: child.pid!, url }, token, made, settings.answers);
  }

  get ours(): Contender {
    return { pid: this.service.api.pid, url: this.service.apiUrl };
  }

  get profileFile(): string {
    return join(this.directory, 'api.cpuprofile');
  }

  signedIn(call: PlannedCall): PlannedCall {
    return { ...call, headers: { authorization: `Bearer ${this.token}` } };
  }

  async end(): Promise<void> {
    this.bareProcess.kill();
    await this.service.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

async function settingsOf(
  { apiUrl, databaseUrl }: RunningService,
  token: string,
  job: JobDto,
): Promise<BareServerSettings> {
  const answer = async <T>(path: string): Promise<T> => {
    const response = await fetch(apiUrl + path, { headers: { authorization: `Bearer ${token}` } });
    return (await response.json()) as T;
  };
  const { keys } = await answer<{ keys: [BareServerSettings['jwk']] }>('/.well-known/jwks.json');
  const plain = await answer<object>('/api/v1/limits');
  const signedIn = await answer<object>('/api/v1/auth/me');
  return { jwk: keys[0], databaseUrl, answers: { plain, signedIn, job } };
}

const forkBare = (settings: BareServerSettings): ChildProcess =>
  fork(join(import.meta.dirname, 'bare-server.js'), [JSON.stringify(settings)]);
