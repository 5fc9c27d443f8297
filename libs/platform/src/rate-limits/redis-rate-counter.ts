import { Redis } from 'ioredis';
import type { Logger } from '../logging/logger.js';
import { RateCounter } from './rate-counter.js';

/** A call must not wait for a counter that hangs, in milliseconds. */
const patienceMs = 250;

/** One key of Redis a key and window; it expires with the window. */
export class RedisRateCounter extends RateCounter {
  private readonly redis: Redis;

  constructor(url: string, log: Logger) {
    super();
    this.redis = new Redis(url, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      commandTimeout: patienceMs,
    });
    this.redis.on('error', (error) => log.failure('rate counter connection failed', error));
  }

  async take(key: string, slot: number, windowMs: number, n: number): Promise<number> {
    const name = `rate:${key}:${slot}`;
    const replies = await this.redis
      .multi()
      .incrby(name, n)
      .pexpire(name, 2 * windowMs)
      .exec();
    const [error, taken] = replies?.[0] ?? [new Error('Redis answered nothing.')];
    if (error) throw error;
    return taken as number;
  }

  close(): void {
    this.redis.disconnect();
  }
}
