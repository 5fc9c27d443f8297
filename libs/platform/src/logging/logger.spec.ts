import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';

const logger = new URL('./logger.js', import.meta.url).href;

/** What a process that runs `program` with a logger `log` writes. */
const written = (program: string): string[] =>
  execFileSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { writeSync } from 'node:fs'; import { Logger } from '${logger}'; const log = new Logger('test', 'info'); ${program}`,
  ])
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as { msg: string }).msg : line));

test('what waits to be written is written when the process ends', () => {
  expect(written(`log.info('one'); log.info('two'); process.exit(0);`)).toEqual(['one', 'two']);
});

test('a failure is written at once, after what was told before it', () => {
  const told = written(`log.info('before'); log.failure('failed', new Error()); writeSync(1, 'after\\n');`);
  expect(told).toEqual(['before', 'failed', 'after']);
});

test('lines that come one after another are written together, soon', () => {
  const told = written(
    `log.info('one'); log.info('two'); writeSync(1, 'not yet\\n');
     await new Promise((resolve) => setTimeout(resolve, 200)); writeSync(1, 'after a while\\n');`,
  );
  expect(told).toEqual(['not yet', 'one', 'two', 'after a while']);
});
