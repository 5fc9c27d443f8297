import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventPayload } from '../event-types.js';
import { nextAttemptAt, patienceMs } from './retry-schedule.js';

/** `dead`: three days of attempts came to nothing. */
export const deliveryStates = ['pending', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One event on its way to one webhook. */
@Entity('webhook_deliveries')
export class Delivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'webhook_id' }) webhookId!: string;
  /** What a receiver knows the event by, the same in every attempt. */
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('json') payload!: EventPayload;
  @Column('text') state!: DeliveryState;
  /** Attempts begun; one that a worker died in counts, and has no line in the log. */
  @Column('int') attempts!: number;
  /** Attempts since `roundStartedAt`. */
  @Column('int', { name: 'round_attempts' }) roundAttempts!: number;
  /** The three days begin here: when the event came, or a redelivery was asked for. */
  @Column('timestamptz', { name: 'round_started_at' }) roundStartedAt!: Date;
  /** Of an attempt under way: when it is taken for lost. Null once the delivery has ended. */
  @Column('timestamptz', { name: 'next_attempt_at', nullable: true }) nextAttemptAt!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;

  static of(id: string, webhookId: string, eventId: string, payload: EventPayload, at: Date): Delivery {
    const fresh = { id, webhookId, eventId, payload, attempts: 0, createdAt: at };
    return Object.assign(new Delivery(), fresh).startRound(at);
  }

  /** Has it tried again from now on, for three days, whatever became of it before. */
  startRound(at: Date): this {
    const round = {
      state: 'pending',
      roundAttempts: 0,
      roundStartedAt: at,
      nextAttemptAt: at,
      endedAt: null,
    };
    return Object.assign(this, round);
  }

  arrive(at: Date): void {
    Object.assign(this, { state: 'delivered', nextAttemptAt: null, endedAt: at });
  }

  /** An attempt failed: another one is due, or it was the last. @param chance from 0 to 1, spreads the attempts */
  fail(at: Date, retryAfterMs: number, chance: number): void {
    const giveUpAt = new Date(this.roundStartedAt.getTime() + patienceMs);
    this.nextAttemptAt = nextAttemptAt(this.roundAttempts, { at, giveUpAt, chance, retryAfterMs });
    if (!this.nextAttemptAt) Object.assign(this, { state: 'dead', endedAt: at });
  }
}
