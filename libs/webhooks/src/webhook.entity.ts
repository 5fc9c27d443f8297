import { isDeepStrictEqual } from 'node:util';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WebhookEventType } from './event-types.js';

/** `asked`: by a user; `gone`: the receiver answered 410; `failing`: three days without one delivery that arrived. */
export const disabledReasons = ['asked', 'gone', 'failing'] as const;
export type DisabledReason = (typeof disabledReasons)[number];

const previousSecretHours = 24;

/** Somebody's wish to be told of events at an address. */
@Entity('webhooks')
export class Webhook {
  @PrimaryColumn('uuid') id!: string;
  /** Grows with every change that a client can see. */
  @Column('int') version!: number;
  @Column('text') url!: string;
  @Column('text', { array: true }) events!: WebhookEventType[];
  @Column('text', { nullable: true }) description!: string | null;
  /** Sealed. */
  @Column('bytea') secret!: Buffer;
  /** Sealed; the secret before, which signs as well until `previousSecretUntil`. */
  @Column('bytea', { name: 'previous_secret', nullable: true }) previousSecret!: Buffer | null;
  @Column('timestamptz', { name: 'previous_secret_until', nullable: true }) previousSecretUntil!: Date | null;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
  @Column('text', { name: 'disabled_reason', nullable: true }) disabledReason!: DisabledReason | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;

  revise(changes: Partial<Pick<Webhook, 'url' | 'events' | 'description'>>, at: Date): void {
    const told = { url: this.url, events: this.events, description: this.description };
    if (isDeepStrictEqual({ ...told, ...changes }, told)) return;
    Object.assign(this, changes);
    this.touch(at);
  }

  /** What is pending waits. */
  disable(reason: DisabledReason, at: Date): void {
    if (this.disabledAt) return;
    Object.assign(this, { disabledAt: at, disabledReason: reason });
    this.touch(at);
  }

  enable(at: Date): void {
    if (!this.disabledAt) return;
    Object.assign(this, { disabledAt: null, disabledReason: null });
    this.touch(at);
  }

  /** The secret until now signs beside the new one for 24 hours; the one before that no more. */
  rotateSecret(sealed: Buffer, at: Date): void {
    const until = new Date(at.getTime() + previousSecretHours * 3_600_000);
    Object.assign(this, { previousSecret: this.secret, previousSecretUntil: until, secret: sealed });
    this.touch(at);
  }

  /** As they are stored, the newest first. */
  get sealedSecrets(): Buffer[] {
    return this.previousSecret ? [this.secret, this.previousSecret] : [this.secret];
  }

  /** The same secrets under another key: nothing that anybody sees has changed. */
  reseal(seal: (sealed: Buffer) => Buffer): void {
    this.secret = seal(this.secret);
    if (this.previousSecret) this.previousSecret = seal(this.previousSecret);
  }

  /** The sealed secrets that sign at that time, the newest first. */
  secretsAt(at: Date): Buffer[] {
    const previous = this.previousSecretUntil && at < this.previousSecretUntil ? this.previousSecret : null;
    return previous ? [this.secret, previous] : [this.secret];
  }

  private touch(at: Date): void {
    Object.assign(this, { version: this.version + 1, updatedAt: at });
  }
}
