export {
  BackgroundJob,
  backgroundJobStates,
  type BackgroundJobState,
} from './background-jobs/background-job.entity.js';
export {
  BackgroundJobNotCancellable,
  BackgroundJobNotFound,
} from './background-jobs/background-job.errors.js';
export { BackgroundJobs } from './background-jobs/background-jobs.js';
export { Config, ConfigInvalid } from './config/config.js';
export { ConfigModule } from './config/config.module.js';
export { projectRoot } from './config/project-root.js';
export { variables } from './config/variables.js';
export { CryptoModule } from './crypto/crypto.module.js';
export { readOrMakeKeyFile } from './crypto/key-file.js';
export { SealBroken, SecretBox } from './crypto/secret-box.js';
export { DatabaseUnavailable, isDatabaseOutage } from './database/database-outage.js';
export { DeferredCommit } from './database/deferred-commit.js';
export { DatabaseModule } from './database/database.module.js';
export { migrate, MigrationMismatch } from './database/migrate.js';
export type { Migration } from './database/migration.js';
export { SchemaVersion } from './database/schema-version.js';
export { Transaction, UnitOfWork } from './database/unit-of-work.js';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
export { DomainError, type ErrorKind, type InputFault } from './errors/domain-error.js';
export { IdempotencyKeyInUse, IdempotencyKeyReused } from './idempotency/idempotency.errors.js';
export {
  IdempotencyKeys,
  keepAnswersHours,
  type KeptAnswer,
  type KeyClaim,
  type SealedAnswer,
} from './idempotency/idempotency-keys.js';
export { HealthModule } from './health/health.module.js';
export { Readiness } from './health/readiness.js';
export { Logger, type LogFacts } from './logging/logger.js';
export { currentRequestId, withRequestId } from './logging/request-context.js';
export { DomainEvent, type EventType } from './outbox/domain-event.js';
export { deliveryId, Outbox, type OutboxEvent } from './outbox/outbox.js';
export { OutboxRelay } from './outbox/relay.js';
export { KeysetOrder, type Place, type Sorting } from './paging/keyset-order.js';
export { SqlConditions } from './paging/sql-conditions.js';
export {
  CursorInvalid,
  decodeCursor,
  encodeCursor,
  toPage,
  type CursorKind,
  type Page,
} from './paging/cursor.js';
export { checkVersion, PreconditionFailed, whenVersionIs } from './preconditions/precondition.js';
export { LeasedRates, rateWindowMs, type Rate } from './rate-limits/leased-rates.js';
export { PostgresRateCounter } from './rate-limits/postgres-rate-counter.js';
export { RateCounter } from './rate-limits/rate-counter.js';
export { RateLimitsModule } from './rate-limits/rate-limits.module.js';
export { RedisRateCounter } from './rate-limits/redis-rate-counter.js';
export {
  QueueConnection,
  type EventConsumer,
  type EventQueue,
  type QueuedEvent,
} from './queue/queue-connection.js';
export { attachment } from './storage/attachment.js';
export { DiskStore } from './storage/disk-store.js';
export { FileLinkInvalid } from './storage/file-link.errors.js';
export {
  ObjectStore,
  StorageUnavailable,
  type SignedRequest,
  type StoredObject,
} from './storage/object-store.js';
export { S3Store } from './storage/s3-store.js';
export { StorageModule } from './storage/storage.module.js';
