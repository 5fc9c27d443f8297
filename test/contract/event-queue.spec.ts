import { expect, test } from '@jest/globals';
import { UnrecoverableError } from 'bullmq';
import { eventually } from '../support/eventually.js';
import { EventBench, ThingHappened, type EventJob, type QueueBackend } from './event-bench.js';

const thingOf = (job: EventJob): unknown => job.data.payload.thingId;

const drained = (bench: EventBench): Promise<boolean> =>
  eventually(() => bench.isDrained(), 'nothing is left to do');

/** What outbox, relay and queue have to keep on every backend. */
const facts: Record<string, (bench: EventBench) => Promise<void>> = {
  'an event whose consumer was killed is taken over by another': async (bench) => {
    const taken: EventJob[] = [];
    await bench.record(['a']);
    bench.startRelay();
    await bench.letConsumerDie();
    bench.startConsumer(async (job) => void taken.push(job));
    await eventually(async () => taken.length > 0, 'another consumer has the event');
    await drained(bench);
    expect(taken.map(thingOf)).toEqual(['a']);
  },

  'a recorded event is delivered with its topic and payload': async (bench) => {
    const delivered: EventJob[] = [];
    bench.startRelay();
    bench.startConsumer(async (job) => void delivered.push(job));
    await bench.record(['a']);
    await eventually(async () => delivered.length > 0, 'the event is delivered');
    expect(delivered[0]).toMatchObject({ name: ThingHappened.topic, data: { payload: { thingId: 'a' } } });
  },

  'an event of a transaction that was rolled back is not delivered': async (bench) => {
    const delivered: unknown[] = [];
    await expect(bench.record(['undone'], new Error('no'))).rejects.toThrow('no');
    await bench.record(['done']);
    bench.startRelay();
    bench.startConsumer(async (job) => void delivered.push(thingOf(job)));
    await eventually(async () => delivered.length > 0, 'the later event is delivered');
    await drained(bench);
    expect(delivered).toEqual(['done']);
  },

  'every event is delivered once though two relays and two consumers run': async (bench) => {
    const things = Array.from({ length: 300 }, (_, n) => `thing-${n}`);
    const delivered: unknown[] = [];
    await bench.record(things.slice(0, 250)); // more than one batch
    for (const start of [1, 2]) {
      bench.startRelay();
      bench.startConsumer(async (job) => void delivered.push(thingOf(job)));
      await bench.record(things.slice(225 + 25 * start, 250 + 25 * start));
    }
    await drained(bench);
    expect(delivered).toHaveLength(things.length);
    expect(new Set(delivered)).toEqual(new Set(things));
  },

  'an event whose processing fails is tried five times, with exponential backoff, and then kept': async (
    bench,
  ) => {
    const attempts: number[] = [];
    const backoffs: unknown[] = [];
    await bench.record(['a']);
    bench.startRelay();
    bench.startConsumer(async (job) => {
      attempts.push(job.attemptsMade);
      backoffs.push(job.opts.backoff);
      throw new Error('a passing fault');
    });
    await eventually(async () => (await bench.failedJobs()) === 1, 'the event has failed for good');
    expect(attempts).toEqual([0, 1, 2, 3, 4]);
    expect(backoffs[0]).toMatchObject({ type: 'exponential' });
  },

  'an event that failed once succeeds on its second attempt': async (bench) => {
    let attempts = 0;
    await bench.record(['a']);
    bench.startRelay();
    bench.startConsumer(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('a passing fault');
    });
    await eventually(async () => attempts > 1, 'it is tried again');
    await drained(bench);
    expect([attempts, await bench.failedJobs()]).toEqual([2, 0]);
  },

  'an event that is refused is not tried again': async (bench) => {
    let attempts = 0;
    await bench.record(['a']);
    bench.startRelay();
    bench.startConsumer(async () => {
      attempts += 1;
      throw new UnrecoverableError('refused');
    });
    await eventually(async () => (await bench.failedJobs()) === 1, 'the event has failed for good');
    expect(attempts).toBe(1);
  },
};

const backends = {
  Postgres: { test: test.concurrent, name: 'Postgres' },
  Redis: process.env.TEST_REDIS_URL
    ? { test: test.concurrent, name: 'Redis' }
    : { test: test.concurrent.skip, name: 'Redis (skipped: TEST_REDIS_URL is not set)' },
} as const;

// Every test has a database and a queue of its own and runs beside the others: a takeover alone takes 10 to 20 s.
for (const [fact, holds] of Object.entries(facts)) {
  for (const backend of ['Postgres', 'Redis'] as const) {
    const { test: run, name } = backends[backend];
    run(`${fact}, on ${name}`, () => onBench(backend, holds));
  }
}

async function onBench(backend: QueueBackend, holds: (bench: EventBench) => Promise<void>): Promise<void> {
  const bench = await EventBench.open(backend);
  try {
    await holds(bench);
  } finally {
    await bench.close();
  }
}
