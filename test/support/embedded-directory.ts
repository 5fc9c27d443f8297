import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'TEST_POSTGRES_DIRECTORY';
const prefix = 'talentflow-test-';
/** Only directories of this form are ours to remove: other runs keep theirs while they go on. */
const ownPattern = /^talentflow-test-(\d+)-[\da-f]{12}$/;

/**
 * Chooses where this test run's embedded database would lie; jest's worker processes inherit the choice.
 * The name begins with the run's process, so that a later run can tell that it is over.
 */
export function chooseEmbeddedDirectory(): void {
  process.env[variable] = join(tmpdir(), `${prefix}${process.pid}-${randomBytes(6).toString('hex')}`);
}

/** The chosen directory, made by the first who asks: that it exists says that the database was wanted. */
export function embeddedDirectory(): string {
  const directory = chosenDirectory();
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return directory;
}

export function chosenDirectory(): string {
  const directory = process.env[variable];
  if (!directory) throw new Error(`${variable} is not set: the global set-up did not run.`);
  return directory;
}

/** The directories of runs that were interrupted before they could clean up. */
export function abandonedDirectories(): string[] {
  return readdirSync(tmpdir())
    .filter((name) => {
      const pid = ownPattern.exec(name)?.[1];
      return pid !== undefined && !runs(Number(pid));
    })
    .map((name) => join(tmpdir(), name));
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another account.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
