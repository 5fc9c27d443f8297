import { migrate } from '#libs/platform';
import { migrations } from '#migrations';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { Logger } from '../../libs/platform/src/logging/logger.js';
import { LeasedRates, rateWindowMs } from '../../libs/platform/src/rate-limits/leased-rates.js';
import { PostgresRateCounter } from '../../libs/platform/src/rate-limits/postgres-rate-counter.js';
import type { RateCounter } from '../../libs/platform/src/rate-limits/rate-counter.js';
import { RedisRateCounter } from '../../libs/platform/src/rate-limits/redis-rate-counter.js';
import { eventually } from '../support/eventually.js';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';

const log = new Logger('test', 'silent');
const slot = Math.floor(Date.now() / rateWindowMs);

/** What every counter has to keep, between processes that have a connection each. */
function countsForAll(processes: () => readonly RateCounter[]): void {
  test('what all processes take at once is counted, each taking once', async () => {
    const key = randomUUID();
    const counts = await Promise.all(
      Array.from({ length: 120 }, (_, at) => processes()[at % 2]!.take(key, slot, rateWindowMs, 3)),
    );
    expect(counts.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 120 }, (_, at) => 3 * (at + 1)),
    );
  });

  test('callers and windows are counted apart', async () => {
    const [counter] = processes() as [RateCounter];
    const [key, other] = [randomUUID(), randomUUID()];
    expect(await counter.take(key, slot, rateWindowMs, 5)).toBe(5);
    expect(await counter.take(other, slot, rateWindowMs, 2)).toBe(2);
    expect(await counter.take(key, slot + 1, rateWindowMs, 1)).toBe(1);
    expect(await counter.take(key, slot, rateWindowMs, 1)).toBe(6);
  });

  test('two processes let a limit through together, and not one call more', async () => {
    const key = randomUUID();
    const now = Date.now();
    const leases = processes().map((counter) => new LeasedRates(counter, log, () => now));
    const hits = await Promise.all(
      Array.from({ length: 300 }, async (_, at) => leases[at % 2]!.spend(key, 100)),
    );
    expect(hits.filter(({ allowed }) => allowed)).toHaveLength(100);
  });
}

describe('on Postgres', () => {
  let scratch: ScratchDatabase;
  let connections: DataSource[] = [];
  const counters: PostgresRateCounter[] = [];

  beforeAll(async () => {
    scratch = await createScratchDatabase();
    await migrate(scratch.url, migrations);
    const pool = () => new DataSource({ type: 'postgres', url: scratch.url, poolSize: 4 }).initialize();
    connections = await Promise.all([pool(), pool()]);
    counters.push(...connections.map((connection) => new PostgresRateCounter(connection)));
  });

  afterAll(async () => {
    await Promise.all(connections.map((connection) => connection.destroy()));
    await scratch?.drop();
  });

  countsForAll(() => counters);

  test('windows that have passed are forgotten, the present one is not', async () => {
    const [counter] = counters as [PostgresRateCounter];
    const key = randomUUID();
    await counter.take(key, slot - 1, 0, 1);
    await counter.take(key, slot, rateWindowMs, 1);
    await counter.forget();
    const left = await connections[0]!.query<{ slot: string }[]>(
      'SELECT slot FROM rate_counts WHERE key = $1',
      [key],
    );
    expect(left.map((row) => Number(row.slot))).toEqual([slot]);
  });
});

const answers = (counter: RateCounter): Promise<boolean> =>
  counter.take(randomUUID(), slot, rateWindowMs, 1).then(
    () => true,
    () => false,
  );

const server = process.env.TEST_REDIS_URL ?? '';

(server ? describe : describe.skip)(
  server ? 'on Redis' : 'on Redis (skipped: TEST_REDIS_URL is not set)',
  () => {
    const counters: RedisRateCounter[] = [];

    beforeAll(async () => {
      counters.push(new RedisRateCounter(server, log), new RedisRateCounter(server, log));
      for (const counter of counters) await eventually(() => answers(counter), 'Redis is connected');
    });

    afterAll(() => counters.forEach((counter) => counter.close()));

    countsForAll(() => counters);

    test('a count goes by itself when its window has passed', async () => {
      const key = randomUUID();
      await counters[0]!.take(key, slot, rateWindowMs, 1);
      const redis = new Redis(server);
      const left = await redis.pttl(`rate:${key}:${slot}`);
      await redis.quit();
      expect(left).toBeGreaterThan(rateWindowMs);
      expect(left).toBeLessThanOrEqual(2 * rateWindowMs);
    });

    test('a server that is away is told at once', async () => {
      const away = new RedisRateCounter('redis://127.0.0.1:1', log);
      await expect(away.take(randomUUID(), slot, rateWindowMs, 1)).rejects.toThrow('writeable');
      away.close();
    });

    test('a server that hangs holds up nobody', async () => {
      const line = await HangingLine.to(server);
      const counter = new RedisRateCounter(line.url, log);
      await eventually(() => answers(counter), 'Redis is connected');
      line.hang();
      await expect(counter.take(randomUUID(), slot, rateWindowMs, 1)).rejects.toThrow('timed out');
      counter.close();
      line.close();
    });
  },
);

/** A line to a server on which nothing comes back any more once it hangs. */
class HangingLine {
  private readonly ends: Socket[] = [];

  private constructor(
    private readonly relay: Server,
    readonly url: string,
  ) {}

  static async to(target: string): Promise<HangingLine> {
    const { hostname, port } = new URL(target);
    const relay = createServer();
    await new Promise<void>((resolve) => void relay.listen(0, '127.0.0.1', resolve));
    const line = new HangingLine(relay, `redis://127.0.0.1:${(relay.address() as AddressInfo).port}`);
    relay.on('connection', (near) => {
      const far = connect(Number(port || 6379), hostname);
      near.pipe(far);
      far.pipe(near);
      for (const end of [near, far]) line.ends.push(end.on('error', () => {}));
    });
    return line;
  }

  hang(): void {
    for (const end of this.ends) end.unpipe().pause();
  }

  close(): void {
    for (const end of this.ends) end.destroy();
    this.relay.close();
  }
}
