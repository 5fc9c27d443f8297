import { Command } from '@nestjs/cqrs';

/** Sends an event of type `test` to one webhook, the way every event goes; answers with the delivery's id. */
export class SendTestEvent extends Command<string> {
  constructor(readonly webhookId: string) {
    super();
  }
}
