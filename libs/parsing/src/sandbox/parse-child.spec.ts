import { afterEach, expect, test } from '@jest/globals';
import { gazetteerFile, receivedOn } from '../fixtures/parse.js';
import type { ParseFailure } from '../parse-failure.js';
import { hasOutsideLimits } from './outside-limits.js';
import { ParseChild } from './parse-child.js';

const takenOver = new URL('../fixtures/misbehaving-process.js', import.meta.url);
/** The kernel's limits need prlimit and setpriv of util-linux. */
const withLimits = hasOutsideLimits() ? test : test.skip;

let child: ParseChild;
afterEach(() => child.kill());

async function failureOf(deed: string, limits = {}): Promise<ParseFailure> {
  const usual = { wallMs: 10_000, memoryMb: 512, cpuSeconds: 20, gazetteerFile };
  child = new ParseChild({ ...usual, ...limits }, takenOver);
  await child.ready();
  return child.parse({ bytes: Buffer.from(deed), receivedOn, maxBytes: 1000, draw: false }).then(
    () => Promise.reject(new Error('parsed')),
    (failure: ParseFailure) => failure,
  );
}

test('a loop ends when its wall time does', async () => {
  expect(await failureOf('burn processor time', { wallMs: 300 })).toMatchObject({
    code: 'timed_out',
    detail: 'Parsing took longer than 300 ms.',
    transient: false,
  });
});

withLimits('a loop ends when its processor time does, though nobody watches the clock', async () => {
  expect(await failureOf('burn processor time', { cpuSeconds: 1 })).toMatchObject({
    code: 'timed_out',
    detail: 'Parsing took more than 1 s of processor time.',
    transient: false,
  });
});

test.each(['fill buffers', 'fill the heap'])('memory is bounded for those who %s', async (deed) => {
  expect(await failureOf(deed, { memoryMb: 200 })).toMatchObject({ code: 'out_of_memory', transient: false });
});

test.each(['write a file', 'read a file', 'start a program'])('no document can %s', async (deed) => {
  expect((await failureOf(deed)).detail).toBe('ERR_ACCESS_DENIED');
});

withLimits('no document can start a thread', async () => {
  expect((await failureOf('start a thread')).detail).toBe('ERR_ACCESS_DENIED');
});

withLimits('no document can call another machine', async () => {
  expect((await failureOf('call another machine')).detail).toBe('EMFILE');
});

test('the environment is empty', async () => {
  expect((await failureOf('read its environment')).detail).toBe('[]');
});
