import { Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { Logger } from '../logging/logger.js';
import { LeasedRates } from './leased-rates.js';
import { PostgresRateCounter } from './postgres-rate-counter.js';
import { RateCounter } from './rate-counter.js';
import { RedisRateCounter } from './redis-rate-counter.js';

/** Gives the connection to Redis back when the process ends. */
@Injectable()
class RateCounterEnd implements OnApplicationShutdown {
  constructor(private readonly counter: RateCounter) {}

  onApplicationShutdown(): void {
    if (this.counter instanceof RedisRateCounter) this.counter.close();
  }
}

/** Counts of calls that all processes share: in Redis where `REDIS_URL` is set, else in the database. */
@Global()
@Module({
  providers: [
    RateCounterEnd,
    {
      provide: RateCounter,
      inject: [Config, DataSource, Logger],
      useFactory: (config: Config, database: DataSource, log: Logger) =>
        config.redisUrl ? new RedisRateCounter(config.redisUrl, log) : new PostgresRateCounter(database),
    },
    {
      provide: LeasedRates,
      inject: [RateCounter, Logger],
      useFactory: (counter: RateCounter, log: Logger) => new LeasedRates(counter, log),
    },
  ],
  exports: [LeasedRates],
})
export class RateLimitsModule {}
