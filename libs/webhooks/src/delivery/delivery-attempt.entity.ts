import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why an attempt came to nothing; `internal` is a fault of ours. */
export const attemptErrors = [
  'status-not-2xx',
  'redirected',
  'timed-out',
  'connection-failed',
  'tls-failed',
  'name-unresolved',
  'address-refused',
  'https-required',
  'internal',
] as const;
export type AttemptError = (typeof attemptErrors)[number];

/** One attempt at a delivery, as it ended. */
@Entity('webhook_attempts')
export class DeliveryAttempt {
  @PrimaryColumn('uuid', { name: 'delivery_id' }) deliveryId!: string;
  /** 1, 2, 3 … */
  @PrimaryColumn('int') number!: number;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  /** Milliseconds until the answer, or until it was given up. */
  @Column('int') ms!: number;
  /** HTTP status of the answer; null without one. */
  @Column('int', { nullable: true }) status!: number | null;
  /** Null when it arrived. */
  @Column('text', { nullable: true }) error!: AttemptError | null;
  /** The first bytes of the answer's body as text; null without an answer. */
  @Column('text', { nullable: true }) answer!: string | null;
}
