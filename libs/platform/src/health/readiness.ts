import { Injectable } from '@nestjs/common';

/** Reasons of this process for not being ready yet; while there is one, `/health/ready` answers 503 with it. */
@Injectable()
export class Readiness {
  private readonly reasons = new Set<string>();

  hold(reason: string): void {
    this.reasons.add(reason);
  }

  release(reason: string): void {
    this.reasons.delete(reason);
  }

  /** @returns a reason, or null when there is none */
  fault(): string | null {
    const [reason] = this.reasons;
    return reason ?? null;
  }
}
