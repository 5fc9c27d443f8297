import type { AttemptError } from '../delivery/delivery-attempt.entity.js';
import type { Delivery } from '../delivery/delivery.entity.js';

/** A delivery as its log shows it, with how its last attempt ended. */
export interface DeliveryView extends Pick<
  Delivery,
  | 'id'
  | 'webhookId'
  | 'eventId'
  | 'payload'
  | 'state'
  | 'attempts'
  | 'nextAttemptAt'
  | 'createdAt'
  | 'endedAt'
> {
  lastStatus: number | null;
  lastError: AttemptError | null;
}

/** Complete it by `WHERE`; `d` is the delivery. */
export const selectDeliveries = `
  SELECT d.id, d.webhook_id AS "webhookId", d.event_id AS "eventId", d.payload, d.state, d.attempts,
         d.next_attempt_at AS "nextAttemptAt", d.created_at AS "createdAt", d.ended_at AS "endedAt",
         last.status AS "lastStatus", last.error AS "lastError"
  FROM webhook_deliveries d
  LEFT JOIN LATERAL (
    SELECT status, error FROM webhook_attempts WHERE delivery_id = d.id ORDER BY number DESC LIMIT 1
  ) AS last ON true`;
