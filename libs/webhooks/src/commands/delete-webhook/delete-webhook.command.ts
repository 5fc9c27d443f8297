import { Command } from '@nestjs/cqrs';

/** Its deliveries and their log go with it. */
export class DeleteWebhook extends Command<void> {
  constructor(readonly webhookId: string) {
    super();
  }
}
