import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { round } from '../percentile.js';
import { costsOf, type Costs } from './costs.js';

const run = promisify(execFile);
const options = { maxBuffer: 64 * 1024 * 1024 };

/** What `pdftotext -layout` costs, started anew for each file; null where it is not installed. */
export async function pdftotextCosts(paths: readonly string[], rounds: number): Promise<Costs | null> {
  const [first] = paths;
  if (first === undefined) return null;
  try {
    await run('pdftotext', ['-layout', first, '-'], options);
  } catch {
    return null;
  }
  const costs = await costsOf(paths, rounds, (path) => run('pdftotext', ['-layout', path, '-'], options));
  return { ...costs, cpuMs: round((await childrenCpuMs(paths, rounds)) / (paths.length * rounds)) };
}

/** Processor time of the programs alone: a shell starts them, and its `times` tells that of its children. */
async function childrenCpuMs(paths: readonly string[], rounds: number): Promise<number> {
  const each = 'for file; do pdftotext -layout "$file" - >/dev/null; done';
  const script = `${Array.from({ length: rounds }, () => each).join('; ')}; times`;
  const { stdout } = await run('sh', ['-c', script, 'sh', ...paths], options);
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const spans = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return spans.reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}
