import { ModelsModule } from '#libs/models';
import {
  ConfigModule,
  CryptoModule,
  DatabaseModule,
  HealthModule,
  IdempotencyKeys,
  PostgresRateCounter,
  StorageModule,
  type Config,
} from '#libs/platform';
import { ResumeParsingModule } from '#libs/resumes';
import { BackgroundScoringModule } from '#libs/scoring';
import { WebhookDeliveryModule } from '#libs/webhooks';
import { migrations } from '#migrations';
import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EventsProcessor } from './events.processor.js';
import { Reconciler } from './reconciler.js';
import { Scheduler } from './scheduler.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WorkerLoops } from './worker-loops.js';

@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config, 'worker'),
        CryptoModule,
        DatabaseModule.expecting(migrations),
        StorageModule,
        HealthModule,
        CqrsModule.forRoot(),
        ModelsModule,
        ResumeParsingModule,
        BackgroundScoringModule,
        WebhookDeliveryModule,
      ],
      providers: [
        EventsProcessor,
        IdempotencyKeys,
        PostgresRateCounter,
        Reconciler,
        Scheduler,
        WebhookDeliveries,
        WorkerLoops,
      ],
    };
  }
}
