import { expect, test } from '@jest/globals';
import { Logger } from '../logging/logger.js';
import { LeasedRates, rateWindowMs as minute } from './leased-rates.js';
import { RateCounter } from './rate-counter.js';

/** Counts in this process, and how often it was asked. */
class CountedHere extends RateCounter {
  readonly taken = new Map<string, number>();
  asked = 0;
  down = false;

  take(key: string, slot: number, _windowMs: number, n: number): Promise<number> {
    this.asked += 1;
    if (this.down) return Promise.reject(new Error('down'));
    const name = `${key} ${slot}`;
    this.taken.set(name, (this.taken.get(name) ?? 0) + n);
    return Promise.resolve(this.taken.get(name)!);
  }
}

const log = new Logger('test', 'silent');
const noon = minute * 29_000_000;

test('many calls at once are let through up to the limit, for a twentieth of the round trips', async () => {
  const counter = new CountedHere();
  const rates = new LeasedRates(counter, log, () => noon);
  const hits = await Promise.all(Array.from({ length: 650 }, async () => rates.spend('a', 600)));
  expect(hits.filter(({ allowed }) => allowed)).toHaveLength(600);
  expect(counter.asked).toBe(20);
  expect(hits[0]).toMatchObject({ remaining: 599, seconds: 60 });
  expect(hits.at(-1)).toMatchObject({ allowed: false, remaining: 0 });
});

test('two processes let the limit through together, and the next window is a new one', async () => {
  const counter = new CountedHere();
  let now = noon;
  const processes = [1, 2].map(() => new LeasedRates(counter, log, () => now));
  const letThrough = async (): Promise<number> => {
    const hits = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => processes[at % 2]!.spend('a', 100)),
    );
    return hits.filter(({ allowed }) => allowed).length;
  };
  expect(await letThrough()).toBe(100);
  expect(await letThrough()).toBe(0);
  now += minute;
  expect(await letThrough()).toBe(100);
});

test('what is left is told call by call', async () => {
  const rates = new LeasedRates(new CountedHere(), log, () => noon + 30_500);
  const left = [];
  for (let call = 0; call < 4; call += 1) left.push((await rates.spend('a', 3)).remaining);
  expect(left).toEqual([2, 1, 0, 0]);
  expect((await rates.spend('b', 3)).seconds).toBe(30);
});

test('a counter that does not answer stops nobody: the process counts alone', async () => {
  const counter = Object.assign(new CountedHere(), { down: true });
  const rates = new LeasedRates(counter, log, () => noon);
  const hits = await Promise.all(Array.from({ length: 50 }, async () => rates.spend('a', 40)));
  expect(hits.filter(({ allowed }) => allowed)).toHaveLength(40);
});
