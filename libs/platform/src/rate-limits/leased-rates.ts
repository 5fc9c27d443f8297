import type { Logger } from '../logging/logger.js';
import type { RateCounter } from './rate-counter.js';

/** The length of the windows that calls are counted in, in milliseconds. */
export const rateWindowMs = 60_000;

/** A lease is this part of the limit: so often at most is the shared counter asked in a window. */
const leasesPerWindow = 20;

/** What this process may still let through of one key in the present window. */
interface Lease {
  left: number;
  /** What all processes have taken, as far as this one knows. */
  taken: number;
  refill: Promise<void> | null;
}

/** What a call finds of its caller's budget. */
export interface Rate {
  allowed: boolean;
  /** Calls left in this window, as far as this process knows. */
  remaining: number;
  /** Seconds until the next window. */
  seconds: number;
}

/**
 * Counts in fixed windows that all processes share, without a round trip a call: a process takes a twentieth of the
 * limit at a time from the shared counter and serves calls out of that. No window ever lets more than the limit
 * through, over all processes; a caller spread over P processes may be stopped up to (P − 1) leases early. A counter
 * that does not answer stops nobody: each process then counts for itself.
 */
export class LeasedRates {
  private slot = 0;
  private leases = new Map<string, Lease>();

  constructor(
    private readonly counter: RateCounter,
    private readonly log: Logger,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts one call of a key, at once where there is a lease. @param limit calls a window */
  spend(key: string, limit: number): Rate | Promise<Rate> {
    const lease = this.leaseOf(key);
    const settled = lease.left > 0 || lease.taken >= limit;
    return settled ? this.spendOf(lease, limit) : this.spendWhenLeased(key, limit, lease);
  }

  private async spendWhenLeased(key: string, limit: number, lease: Lease): Promise<Rate> {
    while (lease.left === 0 && lease.taken < limit) {
      lease.refill ??= this.refill(key, limit, lease);
      await lease.refill;
    }
    return this.spendOf(lease, limit);
  }

  private spendOf(lease: Lease, limit: number): Rate {
    const allowed = lease.left > 0;
    if (allowed) lease.left -= 1;
    const remaining = lease.left + Math.max(0, limit - lease.taken);
    const seconds = Math.max(1, Math.ceil(((this.slot + 1) * rateWindowMs - this.now()) / 1000));
    return { allowed, remaining, seconds };
  }

  private leaseOf(key: string): Lease {
    const slot = Math.floor(this.now() / rateWindowMs);
    if (slot !== this.slot) {
      this.slot = slot;
      this.leases = new Map();
    }
    const known = this.leases.get(key);
    if (known) return known;
    const lease: Lease = { left: 0, taken: 0, refill: null };
    this.leases.set(key, lease);
    return lease;
  }

  private async refill(key: string, limit: number, lease: Lease): Promise<void> {
    const size = Math.max(1, Math.floor(limit / leasesPerWindow));
    const taken = await this.counter.take(key, this.slot, rateWindowMs, size).catch((error: unknown) => {
      this.log.failure('the rate counter does not answer; this process counts alone', error);
      return lease.taken + size;
    });
    lease.left += Math.max(0, Math.min(size, limit - (taken - size)));
    lease.taken = Math.max(lease.taken, taken);
    lease.refill = null;
  }
}
