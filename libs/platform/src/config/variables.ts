import ipaddr from 'ipaddr.js';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';
import {
  aesKey,
  ecPrivateKey,
  ecPublicKeys,
  httpAddress,
  isAesKey,
  isNetwork,
  isOrigin,
  listOf,
  oneOf,
  origin,
  text,
  wholeNumber,
  type Variable,
} from './variable-kinds.js';

const inState = (name: string): string => join(projectRoot, '.talentflow', name);
const MiB = 1024 * 1024;

/** Every setting there is. A test holds docs/configuration.md to this table. */
export const variables = {
  environment: oneOf(
    'NODE_ENV',
    'development',
    ['development', 'test', 'production'],
    'What the process runs as; `production` refuses generated keys, sample and weak secrets, and addresses without TLS.',
  ),
  host: text('HOST', '127.0.0.1', 'Address the API and the worker listen on; `0.0.0.0` in containers.'),
  publicUrl: origin(
    'PUBLIC_URL',
    'Address clients reach the API at, `https://…`, for the file addresses it gives out; empty for the one a request came to.',
  ),
  port: wholeNumber('PORT', 3000, [0, 65535], 'Port of the API; 0 takes any free one.'),
  workerPort: wholeNumber(
    'WORKER_PORT',
    3001,
    [0, 65535],
    "Port of the worker's health endpoints; 0 takes any free one.",
  ),
  logLevel: oneOf(
    'LOG_LEVEL',
    'info',
    ['debug', 'info', 'warn', 'error', 'silent'],
    'Least level that is logged.',
  ),
  databaseUrl: text(
    'DATABASE_URL',
    '',
    'Postgres 14 or newer, `postgres://…`; the demo and the tests start an embedded one when it is not set, the API and the worker refuse to start.',
  ),
  databasePoolSize: wholeNumber(
    'DATABASE_POOL_SIZE',
    10,
    [2, 100],
    'Database connections a process keeps at most (the queue has its own few).',
  ),
  redisUrl: text(
    'REDIS_URL',
    '',
    'Redis 6.2 or newer with `noeviction` for the queue, `redis://…`; without it BullMQ runs on the database.',
  ),
  s3Bucket: text('S3_BUCKET', '', 'Bucket for uploaded files; without it they lie in `STORAGE_DIR`.'),
  s3Region: text('S3_REGION', 'us-east-1', 'Region of the bucket.'),
  s3Endpoint: text(
    'S3_ENDPOINT',
    '',
    'Address of another S3-compatible server; empty for AWS. Credentials come from the usual AWS variables or the task role.',
  ),
  s3Encryption: oneOf(
    'S3_ENCRYPTION',
    'AES256',
    ['AES256', 'aws:kms', 'none'],
    'How the bucket encrypts what is stored; `none` leaves it to the bucket, for servers that cannot be asked.',
  ),
  s3KmsKeyId: text(
    'S3_KMS_KEY_ID',
    '',
    'Key of `aws:kms`, its id or ARN; empty for the key that AWS manages.',
  ),
  storageDir: text(
    'STORAGE_DIR',
    inState('files'),
    'Folder of the disk store; API and worker must see the same one.',
  ),
  modelsDir: text('MODELS_DIR', join(projectRoot, 'models'), 'Folder of the bundled models and word lists.'),
  jwtPrivateKey: ecPrivateKey(
    'JWT_PRIVATE_KEY',
    'EC P-256 private key in PEM that signs access tokens; required in production.',
  ),
  jwtKeyFile: text(
    'JWT_KEY_FILE',
    inState('jwt-key.pem'),
    'Where the key is kept when `JWT_PRIVATE_KEY` is not set; made on first start outside production.',
  ),
  jwtAcceptedKeys: ecPublicKeys(
    'JWT_ACCEPTED_KEYS',
    'Further EC P-256 public keys in PEM, one after the other, whose tokens are accepted: while the key is changed, the one before and the one to come.',
  ),
  encryptionKey: aesKey(
    'ENCRYPTION_KEY',
    '32 random bytes in base64 that encrypt the secrets of webhooks and the answers kept for repeated calls in the database; required in production.',
  ),
  encryptionPreviousKeys: listOf(
    'ENCRYPTION_PREVIOUS_KEYS',
    'Further keys that open what was encrypted, with commas between: while `ENCRYPTION_KEY` is changed, the old and the new one (docs/webhooks.md).',
    isAesKey,
    'keys of 32 random bytes in base64',
  ),
  encryptionKeyFile: text(
    'ENCRYPTION_KEY_FILE',
    inState('encryption-key'),
    'Where the key is kept when `ENCRYPTION_KEY` is not set; made on first start outside production. API and worker must see the same one.',
  ),
  accessTokenSeconds: wholeNumber('ACCESS_TOKEN_SECONDS', 900, [30, 900], 'Life of an access token.'),
  refreshTokenDays: wholeNumber(
    'REFRESH_TOKEN_DAYS',
    14,
    [1, 90],
    'Life of a refresh token; each is good for one use.',
  ),
  sessionDays: wholeNumber(
    'SESSION_DAYS',
    30,
    [1, 365],
    'Longest a session lasts, however often it is refreshed; then its user signs in again.',
  ),
  blindReview: oneOf(
    'BLIND_REVIEW',
    'off',
    ['off', 'on'],
    'Whether hiring managers see candidates without what tells who they are: `docs/authorization.md`.',
  ),
  uploadMaxBytes: wholeNumber(
    'UPLOAD_MAX_BYTES',
    10 * MiB,
    [1024, 100 * MiB],
    'Largest resume file accepted.',
  ),
  batchMaxFiles: wholeNumber(
    'BATCH_MAX_FILES',
    500,
    [1, 10_000],
    'Most files of a batch upload, those in archives counted.',
  ),
  batchMaxBytes: wholeNumber(
    'BATCH_MAX_BYTES',
    200 * MiB,
    [1, 2048 * MiB],
    'Largest batch upload, in bytes; archives are kept on the disk of the API while they are read.',
  ),
  parseProcesses: wholeNumber('PARSE_PROCESSES', 2, [1, 64], 'Parse processes a worker keeps ready.'),
  parseTimeoutMs: wholeNumber(
    'PARSE_TIMEOUT_MS',
    20_000,
    [100, 120_000],
    'Wall time one document may take before its parse process is killed.',
  ),
  parseMemoryMb: wholeNumber(
    'PARSE_MEMORY_MB',
    768,
    [128, 4096],
    'Memory one parse process may take before it is killed.',
  ),
  embeddingThreads: wholeNumber(
    'EMBEDDING_THREADS',
    2,
    [1, 64],
    'Threads that compute embeddings: of a worker, and of the API once it is asked for a single score; as many search all candidates for a job.',
  ),
  matchMemoryMb: wholeNumber(
    'MATCH_MEMORY_MB',
    1024,
    [122, 262_144], // what is reserved for the vectors of the first 65,536 candidates
    'Memory each API process may take for the candidates that are matched with a job, 122 or more: see docs/scoring.md.',
  ),
  proseUrl: httpAddress(
    'PROSE_URL',
    'Base address of an OpenAI-compatible service (`https://…/v1`) that words explanations; empty for the paragraph of the template: docs/scoring.md.',
  ),
  proseModel: text('PROSE_MODEL', '', 'Name of its model; needed with `PROSE_URL`.'),
  proseKey: text('PROSE_KEY', '', 'Its API key, sent as a bearer token; empty for none.'),
  proseTimeoutMs: wholeNumber(
    'PROSE_TIMEOUT_MS',
    10_000,
    [100, 60_000],
    'Time it may take for one explanation; then the paragraph of the template is given.',
  ),
  queueConcurrency: wholeNumber('QUEUE_CONCURRENCY', 4, [1, 100], 'Events a worker handles at once.'),
  rateLimitPerMinute: wholeNumber(
    'RATE_LIMIT_PER_MINUTE',
    6000,
    [1, 100_000_000],
    'Calls a minute that one caller (a user, API keys included; before sign-in an address) may make of all processes together.',
  ),
  trustedProxies: listOf(
    'TRUSTED_PROXIES',
    'Addresses or networks (`10.0.0.0/8`) of the proxies in front, whose `X-Forwarded-For` is believed; without any, nobody’s is.',
    isNetwork,
    'addresses or networks such as 10.0.0.0/8',
  ),
  corsOrigins: listOf(
    'CORS_ORIGINS',
    'Origins (`https://app.example.com`) whose pages may call the API from a browser; without any, none may.',
    isOrigin,
    'origins such as https://app.example.com',
  ),
  webhookHttp: oneOf(
    'WEBHOOK_HTTP',
    'refused',
    ['refused', 'allowed'],
    'Whether webhooks may go to `http://` addresses as well; never in production.',
  ),
  webhookAllowedNetworks: listOf(
    'WEBHOOK_ALLOWED_NETWORKS',
    'Networks (`10.20.0.0/16,fd00::/8`) that webhooks may reach though they are private; all others must be public.',
    (network) => ipaddr.isValidCIDR(network),
    'networks such as 10.20.0.0/16',
  ),
  webhookConcurrency: wholeNumber(
    'WEBHOOK_CONCURRENCY',
    10,
    [1, 200],
    'Webhook deliveries a worker has under way at once.',
  ),
  docsExamples: oneOf(
    'DOCS_EXAMPLES',
    'static',
    ['static', 'live'],
    'Whether the examples of the OpenAPI document carry ids that exist in the database (`live`, for demos).',
  ),
} satisfies Record<string, Variable<unknown>>;
