import { Logger } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { setTimeout as sleep } from 'node:timers/promises';
import { schedules, type Schedule } from './schedules.js';

/** Sends the commands of {@link schedules}, each at the start and then in its own time; one that fails is due again. */
@Injectable()
export class Scheduler {
  private readonly stopping = new AbortController();
  private loops: Promise<void>[] = [];

  constructor(
    private readonly commands: CommandBus,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.loops = schedules.map((schedule) => this.run(schedule));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.loops);
  }

  private async run({ name, everyMs, command }: Schedule): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.commands.execute(command());
      } catch (error) {
        this.log.failure('scheduled work failed; it is tried again', error, { name });
      }
      await sleep(everyMs, undefined, { signal: this.stopping.signal }).catch(() => undefined); // woken to stop
    }
  }
}
