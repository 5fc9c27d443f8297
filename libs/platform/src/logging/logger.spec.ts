import { expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

const logger = new URL('./logger.js', import.meta.url).href;

const started = (program: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { writeSync } from 'node:fs'; import { Logger } from '${logger}'; const log = new Logger('test', 'info'); ${program}`,
];

const messages = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as { msg: string }).msg : line));

/** What a process that runs `program` with a logger `log` writes. */
const written = (program: string): string[] =>
  messages(execFileSync(process.execPath, started(program)).toString());

/** The same of one that may end in any way. */
async function writtenUntilEnd(program: string): Promise<{ told: string[]; code: unknown; signal: unknown }> {
  const child = spawn(process.execPath, started(program), { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const [code, signal] = (await once(child, 'close')) as unknown[];
  return { told: messages(text), code, signal };
}

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

test('what waits is written when an error nobody caught ends the process', async () => {
  const { told, code } = await writtenUntilEnd(`log.info('one'); throw new Error();`);
  expect([told, code]).toEqual([['one'], 1]);
});

test('an application that a signal ends loses no line, not even of its last hook', async () => {
  const { told, signal } = await writtenUntilEnd(`
    import 'reflect-metadata';
    import { Module } from '@nestjs/common';
    import { NestFactory } from '@nestjs/core';
    class Root { onApplicationShutdown() { log.info('last'); } }
    Module({ providers: [{ provide: Logger, useFactory: () => new Logger('test', 'info') }] })(Root);
    const app = await NestFactory.createApplicationContext(Root, { logger: false });
    app.enableShutdownHooks();
    setInterval(() => {}, 1000);
    log.info('first');
    process.kill(process.pid, 'SIGTERM');`);
  expect([told, signal]).toEqual([['first', 'last'], 'SIGTERM']);
});

test('when nobody reads any more, work goes on', async () => {
  const program = `
    setInterval(() => { log.info('still here'); log.warn('still here'); }, 10);
    setTimeout(() => process.exit(7), 500);`;
  const child = spawn(process.execPath, started(program), { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.destroy();
  const hangs = setTimeout(() => child.kill('SIGKILL'), 4000);
  const [code] = (await once(child, 'exit')) as unknown[];
  clearTimeout(hangs);
  expect(code).toBe(7);
});

test('a reader that is slow gets whole lines, in their order', async () => {
  const lines = `process.stdout; for (let at = 0; at < 60; at++) log.info(at + 'é'.repeat(5000));`; // its pipe does not block
  const whole = Array.from({ length: 60 }, (_, at) => `${at}${'é'.repeat(5000)}`);
  for (const ending of ['setTimeout(() => {}, 1000);', 'process.exit(0);'])
    expect((await writtenUntilEnd(lines + ending)).told).toEqual(whole);
});
