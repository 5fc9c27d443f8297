import type { IncomingHttpHeaders } from 'node:http';

/** The longest a call waits for background work, in seconds. */
export const longestWaitSeconds = 30;

/**
 * The seconds of `Prefer: wait=N` (RFC 7240 §4.3), at most {@link longestWaitSeconds}; 0 when the client would not wait.
 * A preference that cannot be read is ignored, as the RFC has it.
 */
export function waitingSeconds({ prefer }: IncomingHttpHeaders): number {
  const given = [prefer ?? []].flat().join(',');
  const seconds = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:[,;]|$)/i.exec(given)?.[1];
  return Math.min(Number(seconds ?? 0), longestWaitSeconds);
}
