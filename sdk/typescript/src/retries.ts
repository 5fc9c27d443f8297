import { setTimeout as sleep } from 'node:timers/promises';

/** How calls are tried again. */
export interface RetryRules {
  /** Attempts after the first; 0 for none. */
  retries: number;
  /** The first wait is at most this, and doubles, in milliseconds. */
  firstWaitMs: number;
  /** No wait is longer, `Retry-After` neither, in milliseconds. */
  longestWaitMs: number;
}

export const usualRetries: RetryRules = { retries: 4, firstWaitMs: 250, longestWaitMs: 30_000 };

type Fetch = (request: Request) => Promise<Response>;

/** Answers that say "not now"; so does a 409 while the same `Idempotency-Key` is still being served. */
const passing = new Set([429, 502, 503, 504]);

/**
 * A fetch that tries again what failed in passing: no connection, 429, 502, 503, 504, with exponential backoff and full
 * jitter, or as long as `Retry-After` says. Only calls that may safely arrive twice are repeated: those that only read,
 * and those that carry an `Idempotency-Key`, which unsafe calls get here. Calls that answer secrets take none; they are
 * made again without, once.
 */
export function withRetries(fetch: Fetch, rules: RetryRules): Fetch {
  return async (request) => {
    const ownKey = withIdempotencyKey(request);
    for (let attempt = 0; ; attempt++) {
      const last = attempt >= rules.retries || !isRepeatable(request);
      try {
        const response = await fetch(last ? request : request.clone());
        if (last) return response;
        const code = await codeOf(response);
        if (ownKey && code === 'idempotency-key.unsupported') request.headers.delete('idempotency-key');
        else if (!isPassing(response, code)) return response;
        await response.body?.cancel();
        await sleep(waitMs(attempt, rules, response.headers.get('retry-after')));
      } catch (error) {
        if (last || request.signal.aborted) throw error;
        await sleep(waitMs(attempt, rules, null));
      }
    }
  };
}

/** Signing in is never repeated by itself: it is counted against the account, and answers secrets. */
const isSignIn = ({ url }: Request): boolean => new URL(url).pathname.startsWith('/api/v1/auth/');

const onlyReads = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

/** @returns whether the request was given a key, which it had not */
function withIdempotencyKey(request: Request): boolean {
  if (onlyReads(request) || isSignIn(request) || request.headers.has('idempotency-key')) return false;
  request.headers.set('idempotency-key', crypto.randomUUID());
  return true;
}

const isRepeatable = (request: Request): boolean =>
  onlyReads(request) || request.headers.has('idempotency-key');

const isPassing = ({ status }: Response, code: unknown): boolean =>
  passing.has(status) || code === 'idempotency-key.in-use';

/** The code of a refusal that may have to do with the key. */
async function codeOf(response: Response): Promise<unknown> {
  if (response.status !== 400 && response.status !== 409) return null;
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return (problem as { code?: unknown } | null)?.code;
}

function waitMs(
  attempt: number,
  { firstWaitMs, longestWaitMs }: RetryRules,
  retryAfter: string | null,
): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  if (Number.isFinite(asked)) return Math.min(asked, longestWaitMs);
  return Math.random() * Math.min(firstWaitMs * 2 ** attempt, longestWaitMs);
}
