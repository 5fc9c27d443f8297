import { fileURLToPath } from 'node:url';
import { hasOutsideLimits } from './outside-limits.js';

/** The compiled program and the packages: all a parse process reads beside its gazetteer. */
const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const packages = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/package.json')));

/**
 * Options of Node.js for a parse process: a bounded heap, and no right to write files, start programs or threads, or
 * read more than itself and what is named. (Where nothing outside ends it with its parent, a thread must.)
 */
export function nodeOptions(heapMb: number, readable: readonly string[]): string[] {
  // The packages' folder may be a link: both its names are looked at.
  const own = ['dist/*', 'node_modules/*', 'package.json'].map((path) => root + path);
  const paths = [...own, `${packages}*`, ...readable];
  return [
    '--no-warnings',
    `--max-old-space-size=${heapMb}`,
    permission,
    ...paths.map((path) => `--allow-fs-read=${path}`),
    ...(hasOutsideLimits() ? [] : ['--allow-worker']),
  ];
}

/** The name it had before Node.js 22.13 stays an alias only for a while. */
const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
