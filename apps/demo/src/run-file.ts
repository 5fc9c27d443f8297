import { readFile, rename, writeFile } from 'node:fs/promises';
import { places } from './places.js';
import { newUsers, type Users } from './users.js';

/** What run.json tells: the users always, the processes once they run, the addresses once the demo is up. */
export interface Run extends Users {
  /** The recruiter's. */
  apiKey?: string;
  /** Without the `/api/v1` of the calls. */
  apiUrl?: string;
  docsUrl?: string;
  databaseUrl?: string;
  /** No `postgres` when DATABASE_URL names a database of somebody else's. */
  pids?: { demo: number; api?: number; worker?: number; postgres?: number };
}

/** The file by which other programs find a running demo, and the next demo the users of this one. */
export class RunFile {
  private written = Promise.resolve();

  private constructor(private run: Run) {}

  /** Takes users and key over from the run before, so that what was noted stays good, and nothing else. */
  static async open(): Promise<RunFile> {
    const { admin, recruiter, hiringManager, apiKey } = {
      apiKey: undefined,
      ...newUsers(),
      ...(await readRun()),
    };
    const file = new RunFile({ admin, recruiter, hiringManager, apiKey });
    await file.update({});
    return file;
  }

  get content(): Run {
    return this.run;
  }

  /** Written whole or not at all, readable by its owner alone. */
  update(part: Partial<Run>): Promise<void> {
    this.run = { ...this.run, ...part };
    return (this.written = this.written.then(() => write(this.run)));
  }
}

/** What the run before wrote; nothing the first time. */
export async function readRun(): Promise<Partial<Run>> {
  try {
    const run: Partial<Run> = JSON.parse(await readFile(places.runFile, 'utf8'));
    return run;
  } catch {
    return {};
  }
}

async function write(run: Run): Promise<void> {
  const draft = `${places.runFile}.new`;
  await writeFile(draft, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, places.runFile);
}
