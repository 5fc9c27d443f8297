import type { Config } from '#libs/platform';
import type { FastifyCorsOptions } from '@fastify/cors';

/** Headers of answers that a page may read beside the few that every page may. */
const exposedHeaders = [
  'etag',
  'idempotent-replayed',
  'location',
  'preference-applied',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'x-request-id',
];

/** Pages of the listed origins may call; no cookies are in use, so none are allowed. */
export const corsOptions = ({ corsOrigins }: Pick<Config, 'corsOrigins'>): FastifyCorsOptions => ({
  origin: (origin, answer) => answer(null, corsOrigins.includes(origin ?? '') ? origin! : false),
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  allowedHeaders: [
    'authorization',
    'content-type',
    'idempotency-key',
    'if-match',
    'if-none-match',
    'prefer',
    'x-request-id',
  ],
  exposedHeaders,
  maxAge: 600,
});
