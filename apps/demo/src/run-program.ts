import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { DemoFailure } from './demo-failure.js';
import { places } from './places.js';

/** What a program gets: its environment, its standard input, and what would end it before its time. */
interface Surroundings {
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  input?: string;
}

/**
 * Runs one of the project's programs to its end.
 * @throws DemoFailure with the program's last words when it fails
 */
export async function runProgram(script: string, { env, signal, input }: Surroundings): Promise<void> {
  const options = { cwd: places.root, env, signal, stdio: 'pipe', windowsHide: true } as const;
  const child = spawn(process.execPath, [script], options);
  child.stdin.on('error', () => {}); // it ended without reading; its exit code tells
  child.stdin.end(input);
  const [output, faults, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new DemoFailure(`${basename(script)} failed.`, lastLines(output + faults));
}

export function lastLines(log: string, count = 20): string {
  return log.trimEnd().split('\n').slice(-count).join('\n');
}
