import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The compiled specs of the sources there are: a spec deleted or renamed may still lie in dist/. */
const specs = ['apps', 'libs', 'migrations', 'sdk', 'test'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true })
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `<rootDir>/${folder}/${file.replaceAll('\\', '/').replace(/\.ts$/, '.js')}`),
);

/**
 * The tests run on the compiled program in dist/, the one that ships: worker threads and parse
 * processes are the real ones (docs/decisions/0002-tests-run-what-ships.md).
 */
export default {
  rootDir: 'dist',
  testMatch: specs,
  transform: {},
  testEnvironment: 'node',
  testTimeout: 120_000,
  // One spec file after the other, in a process that is replaced when the modules of the files before have filled it.
  maxWorkers: 1,
  workerIdleMemoryLimit: '1GB',
  verbose: true, // what is skipped says why in its title
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};
