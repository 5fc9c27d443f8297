import { Command } from '@nestjs/cqrs';

/** Sends an event once more, under the same id, whatever became of it before. */
export class Redeliver extends Command<void> {
  constructor(
    readonly webhookId: string,
    readonly deliveryId: string,
  ) {
    super();
  }
}
