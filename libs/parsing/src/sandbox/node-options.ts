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
    ...pace,
    permission,
    ...paths.map((path) => `--allow-fs-read=${path}`),
    ...(hasOutsideLimits() ? [] : ['--allow-worker']),
  ];
}

/**
 * How V8 works where documents come one after the other. Rules of a parser are many and each runs seldom: compiled as
 * eagerly as V8 is used to, they cost a third of the processor time of the first hundreds of documents, on cores that
 * other parse processes want. And a document's words fit into the young generation whole, so that they are not
 * carried along, and are gone at once when it is done. (A number of bytecodes; megabytes.)
 */
const pace = ['--interrupt-budget=500000', '--min-semi-space-size=32', '--max-semi-space-size=32'];

/** The name it had before Node.js 22.13 stays an alias only for a while. */
const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
