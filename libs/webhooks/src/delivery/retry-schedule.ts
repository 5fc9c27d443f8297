const second = 1_000;
const hour = 3_600 * second;

const firstPause = 10 * second;
const longestPause = 12 * hour;
const growth = 3;

/** A delivery is tried for three days. */
export const patienceMs = 72 * hour;

/**
 * When the attempt after the `failed`-th of a round is due, exponential backoff with full jitter: between no time and
 * 10 s, 30 s, 90 s, 4.5 min … at most 12 h; not before the receiver asked for it; never after `giveUpAt`, so that the
 * last attempt is at the end of the three days.
 * @param chance from 0 to 1
 * @returns null when that end has come
 */
export function nextAttemptAt(
  failed: number,
  { at, giveUpAt, chance, retryAfterMs }: { at: Date; giveUpAt: Date; chance: number; retryAfterMs: number },
): Date | null {
  if (at >= giveUpAt) return null;
  const pause = chance * Math.min(longestPause, firstPause * growth ** (failed - 1));
  return new Date(Math.min(giveUpAt.getTime(), at.getTime() + Math.max(pause, retryAfterMs)));
}
