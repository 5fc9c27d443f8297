import {
  deliveryId,
  IdempotencyKeys,
  Logger,
  Outbox,
  PostgresRateCounter,
  type EventQueue,
  type OutboxEvent,
} from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventsProcessor } from './events.processor.js';

const everyMs = 30_000;
const patienceSeconds = 30;
const mostRedeliveries = 5;
const keepHandledDays = 7;

/** States of a queue job that somebody will still come to. */
const alive = new Set(['waiting', 'active', 'delayed', 'prioritized', 'waiting-children']);

/**
 * Finds events that were published but never handled and that the queue knows no more (it was flushed, or gave them up
 * while the database was away) and has them published again; after five times it gives up on them.
 */
@Injectable()
export class Reconciler {
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly outbox: Outbox,
    private readonly processor: EventsProcessor,
    private readonly rates: PostgresRateCounter,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly log: Logger,
  ) {}

  start(queue: EventQueue): void {
    this.loop = this.run(queue);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
  }

  private async run(queue: EventQueue): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.sweep(queue, patienceSeconds);
        await this.outbox.forget(keepHandledDays);
        await this.rates.forget();
        await this.idempotencyKeys.forget();
      } catch (error) {
        this.log.failure('reconciling failed; it tries again', error);
      }
      await sleep(everyMs, undefined, { signal: this.stopping.signal }).catch(() => undefined); // woken to stop
    }
  }

  /** Looks after the events that were published at least `seconds` ago. */
  async sweep(queue: EventQueue, seconds: number): Promise<void> {
    for (const event of await this.outbox.unhandledFor(seconds)) await this.look(event, queue);
  }

  private async look(event: OutboxEvent, queue: EventQueue): Promise<void> {
    const job = await queue.getJob(deliveryId(event));
    if (job && alive.has(await job.getState())) return;
    const { id: eventId, topic, redeliveries } = event;
    if (redeliveries < mostRedeliveries) {
      this.log.info('event published again', { eventId, topic, redeliveries: redeliveries + 1 });
      return this.outbox.redeliver(event);
    }
    this.log.info('event given up', { eventId, topic });
    await this.processor.giveUp(eventId, topic, event.payload, new Error('The event was lost five times.'));
  }
}
