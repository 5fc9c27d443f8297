import { afterEach, expect, test } from '@jest/globals';
import { gazetteerFile, receivedOn } from '../fixtures/parse.js';
import type { ParseFailure } from '../parse-failure.js';
import { hasOutsideLimits } from './outside-limits.js';
import { ParseChild } from './parse-child.js';

const takenOver = new URL('../fixtures/misbehaving-process.js', import.meta.url);

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

test.each(['fill buffers', 'fill the heap'])('memory is bounded for those who %s', async (deed) => {
  expect(await failureOf(deed, { memoryMb: 200 })).toMatchObject({ code: 'out_of_memory', transient: false });
});

test.each(['write a file', 'read a file', 'start a program'])('no document can %s', async (deed) => {
  expect((await failureOf(deed)).detail).toBe('ERR_ACCESS_DENIED');
});

async function endsAtItsProcessorTime(): Promise<void> {
  expect(await failureOf('burn processor time', { cpuSeconds: 1 })).toMatchObject({
    code: 'timed_out',
    detail: 'Parsing took more than 1 s of processor time.',
    transient: false,
  });
}

async function isRefused(deed: string, refusal: string): Promise<void> {
  expect((await failureOf(deed)).detail).toBe(refusal);
}

/** The kernel's limits need prlimit and setpriv of util-linux. */
const withLimits = hasOutsideLimits() ? test : test.skip;
withLimits(
  'a loop ends when its processor time does, though nobody watches the clock',
  endsAtItsProcessorTime,
);
withLimits.each([
  ['start a thread', 'ERR_ACCESS_DENIED'],
  ['call another machine', 'EMFILE'],
])('no document can %s', isRefused);
