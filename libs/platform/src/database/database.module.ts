import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { BackgroundJob } from '../background-jobs/background-job.entity.js';
import { BackgroundJobs } from '../background-jobs/background-jobs.js';
import { Config } from '../config/config.js';
import { Logger } from '../logging/logger.js';
import { Outbox } from '../outbox/outbox.js';
import type { Migration } from './migration.js';
import { SchemaVersion } from './schema-version.js';
import { UnitOfWork } from './unit-of-work.js';

/** The connection pool, transactions, background jobs, and the check that the schema is the expected one. */
@Global()
@Module({})
export class DatabaseModule {
  static expecting(migrations: readonly Migration[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config, Logger],
          useFactory: (config: Config, log: Logger) => ({
            type: 'postgres' as const,
            url: config.databaseUrl,
            poolSize: config.databasePoolSize,
            connectTimeoutMS: 5_000, // a database that swallows packets is one that does not answer
            autoLoadEntities: true,
            synchronize: false,
            retryAttempts: 3,
            retryDelay: 1_000,
            poolErrorHandler: (error: unknown) => log.failure('database connection lost', error),
          }),
        }),
        TypeOrmModule.forFeature([BackgroundJob]),
      ],
      providers: [
        UnitOfWork,
        BackgroundJobs,
        Outbox,
        {
          provide: SchemaVersion,
          inject: [DataSource],
          useFactory: (database: DataSource) => new SchemaVersion(database, migrations),
        },
      ],
      exports: [UnitOfWork, BackgroundJobs, Outbox, SchemaVersion, TypeOrmModule],
    };
  }
}
