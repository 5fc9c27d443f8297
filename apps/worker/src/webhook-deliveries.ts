import { Config, Logger } from '#libs/platform';
import { AttemptDelivery, DueDeliveries, type ClaimedDelivery } from '#libs/webhooks';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 500;

/** Of one webhook under way in this worker; from then on it gets no more until one of them ends. */
const busyAt = 4;

/**
 * Has due webhook deliveries attempted, many at a time, in any number of workers. The schedule is in the database: what
 * a killed worker had in hand is due again when its claim has run out.
 */
@Injectable()
export class WebhookDeliveries {
  private readonly stopping = new AbortController();
  private readonly underWay = new Map<Promise<void>, string>();
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: Config,
    private readonly due: DueDeliveries,
    private readonly commands: CommandBus,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  /** Resolves when the attempts under way have ended, 15 s at most. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    await Promise.all(this.underWay.keys());
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const claimed = await this.claim();
        claimed.forEach((delivery) => this.attempt(delivery));
        if (claimed.length > 0) continue;
      } catch (error) {
        this.log.failure('webhook deliveries cannot be claimed; it tries again', error);
      }
      await this.pause();
    }
  }

  private async claim(): Promise<ClaimedDelivery[]> {
    const free = this.config.webhookConcurrency - this.underWay.size;
    if (free <= 0) return [];
    const webhooks = [...this.underWay.values()];
    const busy = webhooks.filter((id) => webhooks.filter((other) => other === id).length >= busyAt);
    return this.due.claim(free, busy);
  }

  private attempt({ id, webhookId, attempt }: ClaimedDelivery): void {
    const attempted = this.commands
      .execute<AttemptDelivery, void>(new AttemptDelivery(id, attempt))
      .catch((error: unknown) =>
        this.log.failure('webhook attempt failed; it comes again', error, { deliveryId: id }),
      )
      .finally(() => this.underWay.delete(attempted));
    this.underWay.set(attempted, webhookId);
  }

  /** A while, or until an attempt ends and leaves its place. */
  private async pause(): Promise<void> {
    const waiting = new AbortController();
    const signal = AbortSignal.any([this.stopping.signal, waiting.signal]);
    const awhile = sleep(pollMs, undefined, { signal }).catch(() => undefined); // ended early: stopping, or a place is free
    await Promise.race([awhile, ...this.underWay.keys()]);
    waiting.abort();
  }
}
