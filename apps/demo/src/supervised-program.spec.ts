import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './preflight.js';
import { isAlive } from './process-control.js';
import { SupervisedProgram } from './supervised-program.js';

let folder: string;
let program: SupervisedProgram;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supervised-'));
});

afterEach(async () => {
  await program.stop();
  await rm(folder, { recursive: true });
});

/** Supervises a script. @returns a function that waits for the next news of what becomes of it */
async function supervised(source: string) {
  const port = await freePort();
  const script = join(folder, 'program.mjs');
  await writeFile(script, source);
  const news = new EventEmitter<{ told: [string] }>();
  const tell = (text: string) => void news.emit('told', text);
  program = new SupervisedProgram(
    {
      name: 'sample',
      script,
      env: { PORT: String(port) },
      logFile: join(folder, 'log'),
      readyUrl: `http://127.0.0.1:${port}/`,
    },
    { started: () => {}, restarted: tell, lost: (failure) => tell(String(failure)) },
  );
  return async () => String((await once(news, 'told'))[0]);
}

const server =
  "import { createServer } from 'node:http'; createServer((_, answer) => answer.end()).listen(process.env.PORT, '127.0.0.1');";

test('a killed program is started again, four times; the fifth death within a minute is reported', async () => {
  const nextNews = await supervised(server);
  await program.start();
  const pids = new Set<number>();
  for (let death = 1; death <= 5; death++) {
    pids.add(program.pid!);
    const told = nextNews();
    process.kill(program.pid!, 'SIGKILL');
    expect(await told).toContain(death < 5 ? 'SIGKILL' : 'died five times within a minute (SIGKILL)');
  }
  expect(pids.size).toBe(5);
});

test('a program that is stopped ends and is not started again', async () => {
  await supervised(server);
  await program.start();
  const pid = program.pid!;
  await program.stop();
  expect(isAlive(pid)).toBe(false);
  expect(program.pid).toBe(pid);
});

test('a program that ends while starting fails with the end of its log', async () => {
  await supervised("console.log('settings are wrong'); process.exit(3);");
  await expect(program.start()).rejects.toMatchObject({
    message: 'The sample ended while starting (code 3).',
    evidence: 'settings are wrong',
  });
});
