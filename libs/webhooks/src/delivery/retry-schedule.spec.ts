import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextAttemptAt, patienceMs } from './retry-schedule.js';

const start = new Date('2026-11-22T08:00:00Z');
const giveUpAt = new Date(start.getTime() + patienceMs);
const after = (ms: number): Date => new Date(start.getTime() + ms);

test.each([
  [1, '10 s'],
  [2, '30 s'],
  [3, '90 s'],
  [4, '270 s'],
  [5, '810 s'],
  [8, '21870 s'],
  [9, '43200 s'],
  [20, '43200 s'],
])('the pause after failure %d is at most %s', (failed, most) => {
  const next = nextAttemptAt(failed, { at: start, giveUpAt, chance: 1, retryAfterMs: 0 });
  expect(`${(next!.getTime() - start.getTime()) / 1000} s`).toBe(most);
});

test('whatever chance and the receiver say, a round ends after three days, its last attempt at their end', () => {
  const waits = fc.array(
    fc.record({ chance: fc.double({ min: 0.01, max: 1, noNaN: true }), asked: fc.nat(100_000_000) }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(waits, (drawn) => {
      const attempts = [start];
      for (let failed = 1; ; failed++) {
        const { chance, asked: retryAfterMs } = drawn[failed % drawn.length]!;
        const at = attempts.at(-1)!;
        const next = nextAttemptAt(failed, { at, giveUpAt, chance, retryAfterMs });
        if (!next) break;
        expect(next.getTime()).toBeGreaterThanOrEqual(
          Math.min(giveUpAt.getTime(), at.getTime() + retryAfterMs),
        );
        attempts.push(next);
      }
      expect(attempts.at(-1)).toEqual(giveUpAt);
    }),
  );
});

test('without luck and without wishes there are about twenty attempts', () => {
  let at = start;
  let attempts = 1;
  for (let failed = 1; ; failed++) {
    const next = nextAttemptAt(failed, { at, giveUpAt, chance: 0.5, retryAfterMs: 0 });
    if (!next) break;
    at = next;
    attempts += 1;
  }
  expect(attempts).toBeGreaterThanOrEqual(18);
  expect(attempts).toBeLessThanOrEqual(22);
  expect(after(patienceMs)).toEqual(at);
});
