import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { lockWebhook } from '../lock-webhook.js';
import { DeleteWebhook } from './delete-webhook.command.js';

@CommandHandler(DeleteWebhook)
export class DeleteWebhookHandler implements ICommandHandler<DeleteWebhook> {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws WebhookNotFound, PreconditionFailed */
  execute({ webhookId }: DeleteWebhook): Promise<void> {
    return this.work.run(async (tx) => {
      await tx.db.remove(await lockWebhook(tx, webhookId));
    });
  }
}
