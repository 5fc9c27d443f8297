import type { ErrorEntry } from '../error-entry.js';

/** Faults on our side. */
export const serviceEntries = {
  internal: {
    status: 500,
    meaning: 'Something failed that should not. It is logged under the request id.',
    remedy:
      'Send again once, with the same `Idempotency-Key`; if it fails again, ask for help with the request id.',
  },
  'database.unavailable': {
    status: 503,
    meaning: 'The database does not answer.',
    remedy: 'Wait for the seconds of `Retry-After` and send again.',
  },
  'storage.unavailable': {
    status: 503,
    meaning: 'The file store does not answer. Nothing was stored.',
    remedy: 'Wait for the seconds of `Retry-After` and send again.',
  },
} as const satisfies Record<string, ErrorEntry>;
