import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** An attempt takes 15 s at most; what is not written down by then was lost with its worker. */
const leaseSeconds = 30;

/** Of one webhook in one claim, so that a slow receiver does not hold up the others. */
const mostPerClaim = 2;

/** A delivery that the claimer now has to attempt, under this number. */
export interface ClaimedDelivery {
  id: string;
  webhookId: string;
  attempt: number;
}

/** Hands out deliveries that are due, each to one worker. */
@Injectable()
export class DueDeliveries {
  constructor(private readonly database: DataSource) {}

  /**
   * Claims up to `limit` due deliveries, of webhooks that are not among `busy`. Those whose claim ran out are due again.
   */
  async claim(limit: number, busy: readonly string[]): Promise<ClaimedDelivery[]> {
    const [rows] = await this.database.query<[ClaimedDelivery[], number]>(claim, [limit, busy]);
    return rows;
  }
}

const claim = `
  WITH due AS MATERIALIZED (
    SELECT next.id FROM webhooks w CROSS JOIN LATERAL (
      SELECT d.id FROM webhook_deliveries d
      WHERE d.webhook_id = w.id AND d.state = 'pending' AND d.next_attempt_at <= now()
      ORDER BY d.next_attempt_at LIMIT ${mostPerClaim} FOR UPDATE SKIP LOCKED
    ) AS next
    WHERE w.disabled_at IS NULL AND w.id <> ALL($2::uuid[])
    LIMIT $1
  )
  UPDATE webhook_deliveries AS d
  SET attempts = attempts + 1, round_attempts = round_attempts + 1,
      next_attempt_at = now() + make_interval(secs => ${leaseSeconds})
  FROM due WHERE d.id = due.id
  RETURNING d.id, d.webhook_id AS "webhookId", d.attempts AS attempt`;
