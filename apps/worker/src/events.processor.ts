import { BackgroundJobs, DomainError, Logger, withRequestId, type QueuedEvent } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { UnrecoverableError, type Job } from 'bullmq';
import { reactions, type Reaction } from './reactions.js';

/** Turns an event from the queue into its command. Transient faults go back to the queue, refusals do not. */
@Injectable()
export class EventsProcessor {
  constructor(
    private readonly commands: CommandBus,
    private readonly backgroundJobs: BackgroundJobs,
    private readonly log: Logger,
  ) {}

  process(job: Job<QueuedEvent>): Promise<void> {
    return withRequestId(job.data.requestId ?? job.data.eventId, () => this.react(job));
  }

  private async react(job: Job<QueuedEvent>): Promise<void> {
    for (const reaction of reactions.filter(({ topic }) => topic === job.name)) {
      try {
        await this.commands.execute(reaction.command(job.data.payload));
      } catch (error) {
        await this.afterFailure(job, reaction, error);
      }
    }
  }

  private async afterFailure(job: Job<QueuedEvent>, reaction: Reaction, error: unknown): Promise<never> {
    const refused = error instanceof DomainError && error.kind !== 'unavailable';
    const last = refused || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    this.log.failure('event failed', error, {
      topic: job.name,
      eventId: job.data.eventId,
      attempt: job.attemptsMade + 1,
      last,
    });
    if (last) await this.giveUp(job, reaction, error);
    // The queue keeps the message it is given: never a database's, which may quote values.
    const message = error instanceof DomainError ? error.code : (error as Error).constructor.name;
    throw refused ? new UnrecoverableError(message) : new Error(message);
  }

  private async giveUp(job: Job<QueuedEvent>, reaction: Reaction, error: unknown): Promise<void> {
    const { backgroundJobId } = job.data.payload;
    if (reaction.whenDead) await this.commands.execute(reaction.whenDead(job.data.payload));
    if (typeof backgroundJobId !== 'string') return;
    const known = error instanceof DomainError ? { code: error.code, detail: error.message } : null;
    await this.backgroundJobs.bury(
      backgroundJobId,
      known ?? {
        code: 'internal',
        detail: 'The work failed on our side, every attempt of it. It is logged.',
      },
    );
  }
}
