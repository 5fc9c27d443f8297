import { BackgroundJobs, DomainError, Logger, Outbox, withRequestId, type QueuedEvent } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { UnrecoverableError, type Job } from 'bullmq';
import { reactions } from './reactions.js';

type Payload = Record<string, unknown>;

/** Turns an event from the queue into its commands. Transient faults go back to the queue, refusals do not. */
@Injectable()
export class EventsProcessor {
  constructor(
    private readonly commands: CommandBus,
    private readonly backgroundJobs: BackgroundJobs,
    private readonly outbox: Outbox,
    private readonly log: Logger,
  ) {}

  process(job: Job<QueuedEvent>): Promise<void> {
    const { requestId, eventId } = job.data;
    return withRequestId(requestId ?? eventId, async () => {
      try {
        await this.react(job.name, eventId, job.data.payload);
        await this.outbox.markHandled(eventId);
      } catch (error) {
        throw await this.afterFailure(job, error);
      }
    });
  }

  /** Ends the work of an event for good: what waits for it learns that it failed. */
  async giveUp(eventId: string, topic: string, payload: Payload, error: unknown): Promise<void> {
    for (const { whenDead } of reactions.filter((reaction) => reaction.topic === topic))
      if (whenDead) await this.commands.execute(whenDead(payload));
    await this.endBackgroundJob(payload, error);
    await this.outbox.markHandled(eventId);
  }

  private async react(topic: string, eventId: string, payload: Payload): Promise<void> {
    for (const reaction of reactions.filter((one) => one.topic === topic))
      await this.commands.execute(reaction.command(payload, eventId));
  }

  /**
   * A refusal ends the event; after the last attempt at anything else the reconciler comes back to it.
   * @returns the error for the queue: its message is kept there, so it is never a database's, which may quote values
   */
  private async afterFailure({ name, data, attemptsMade }: Job<QueuedEvent>, error: unknown): Promise<Error> {
    const refused = isRefusal(error);
    this.log.failure('event failed', error, {
      topic: name,
      eventId: data.eventId,
      attempt: attemptsMade + 1,
      refused,
    });
    if (!refused) return new Error(error instanceof DomainError ? error.code : 'internal');
    try {
      await this.giveUp(data.eventId, name, data.payload, error);
      return new UnrecoverableError('refused');
    } catch (failure) {
      this.log.failure('giving up failed; it is tried again', failure, { eventId: data.eventId });
      return new Error('internal');
    }
  }

  private async endBackgroundJob({ backgroundJobId }: Payload, error: unknown): Promise<void> {
    if (typeof backgroundJobId !== 'string') return;
    if (error instanceof DomainError && isRefusal(error))
      return this.backgroundJobs.fail(backgroundJobId, { code: error.code, detail: error.message });
    const known = error instanceof DomainError ? { code: error.code, detail: error.message } : null;
    const unknown = {
      code: 'internal',
      detail: 'The work failed on our side, every attempt of it. It is logged.',
    };
    return this.backgroundJobs.bury(backgroundJobId, known ?? unknown);
  }
}

const isRefusal = (error: unknown): boolean => error instanceof DomainError && error.kind !== 'unavailable';
