import { IdentityModule } from '#libs/identity';
import { JobsModule } from '#libs/jobs';
import { ModelsModule } from '#libs/models';
import {
  ConfigModule,
  CryptoModule,
  DatabaseModule,
  HealthModule,
  IdempotencyKeys,
  RateLimitsModule,
  StorageModule,
  type Config,
} from '#libs/platform';
import { ResumesModule } from '#libs/resumes';
import { ScoringModule } from '#libs/scoring';
import { WebhooksModule } from '#libs/webhooks';
import { migrations } from '#migrations';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessGuard } from './access/access.guard.js';
import { BlindReview } from './access/blind-review/blind-review.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { BackgroundJobsController } from './background-jobs/background-jobs.controller.js';
import { IndexController } from './docs/index.controller.js';
import { ErrorsController } from './errors/errors.controller.js';
import { CandidatesController } from './candidates/candidates.controller.js';
import { RemarksController } from './candidates/remarks.controller.js';
import { FilesController } from './files/files.controller.js';
import { BodyTypeInterceptor } from './http/body-type.interceptor.js';
import { withChangeConventions } from './http/change-conventions.interceptor.js';
import { CursorSealGuard } from './http/cursor-seal.guard.js';
import { Drain } from './http/drain.js';
import { IfMatchInterceptor } from './http/entity-tags/if-match.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency/idempotency.interceptor.js';
import { PreferWaitInterceptor } from './http/waiting/prefer-wait.interceptor.js';
import { RateLimitGuard } from './http/rate-limits/rate-limit.guard.js';
import { AuthController } from './identity/auth.controller.js';
import { JwksController } from './identity/jwks.controller.js';
import { SessionsController } from './identity/sessions.controller.js';
import { UserSessionsController } from './identity/user-sessions.controller.js';
import { UsersController } from './identity/users.controller.js';
import { JobStatesController } from './jobs/job-states.controller.js';
import { JobsController } from './jobs/jobs.controller.js';
import { ModelsController } from './models/models.controller.js';
import { DirectUploadsController } from './resumes/direct-uploads.controller.js';
import { ResumeFileController } from './resumes/resume-file.controller.js';
import { BatchUploadsController } from './resumes/batch-uploads.controller.js';
import { CorrectionsController } from './resumes/corrections.controller.js';
import { ExportsController } from './resumes/exports.controller.js';
import { ResumesController } from './resumes/resumes.controller.js';
import { LimitsController } from './limits/limits.controller.js';
import { MatchesController } from './scores/matches.controller.js';
import { MatchingJobsController } from './scores/matching-jobs.controller.js';
import { OutcomesController } from './scores/outcomes.controller.js';
import { RankingsController } from './scores/rankings.controller.js';
import { ScoresController } from './scores/scores.controller.js';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

/** In the order in which the document describes them. */
const controllers = withChangeConventions<Type>([
  AuthController,
  SessionsController,
  JwksController,
  BackgroundJobsController, // before the jobs: /jobs/status/{id} is not a job called "status"
  JobsController,
  JobStatesController,
  ResumesController,
  BatchUploadsController,
  DirectUploadsController,
  ResumeFileController,
  CorrectionsController,
  ExportsController,
  CandidatesController,
  RemarksController,
  RankingsController,
  MatchesController,
  MatchingJobsController,
  OutcomesController,
  ScoresController,
  WebhooksController,
  WebhookDeliveriesController,
  ApiKeysController,
  UsersController,
  UserSessionsController,
  ModelsController,
  FilesController,
  IndexController,
  ErrorsController,
  LimitsController,
]);

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config, 'api'),
        CryptoModule,
        DatabaseModule.expecting(migrations),
        StorageModule,
        HealthModule,
        CqrsModule.forRoot(),
        RateLimitsModule,
        IdentityModule,
        ResumesModule,
        JobsModule,
        ModelsModule,
        ScoringModule,
        WebhooksModule,
      ],
      controllers,
      providers: [
        AccessGuard,
        BlindReview,
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: CursorSealGuard },
        { provide: APP_GUARD, useExisting: BlindReview },
        Drain,
        BodyTypeInterceptor,
        PreferWaitInterceptor,
        IfMatchInterceptor,
        IdempotencyInterceptor,
        IdempotencyKeys,
      ],
    };
  }
}
