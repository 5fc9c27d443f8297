import { UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TargetGuard } from '../../targets/target-guard.js';
import type { Webhook } from '../../webhook.entity.js';
import { lockWebhook } from '../lock-webhook.js';
import { ChangeWebhook } from './change-webhook.command.js';

@CommandHandler(ChangeWebhook)
export class ChangeWebhookHandler implements ICommandHandler<ChangeWebhook> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly guard: TargetGuard,
  ) {}

  /** @throws WebhookNotFound, WebhookUrlRefused, PreconditionFailed */
  async execute({ webhookId, changes }: ChangeWebhook): Promise<Webhook> {
    const { events, description, enabled } = changes;
    const url = changes.url === undefined ? null : await this.guard.check(changes.url);
    return this.work.run(async (tx) => {
      const webhook = await lockWebhook(tx, webhookId);
      const now = new Date();
      webhook.revise(
        {
          url: url?.href ?? webhook.url,
          events: events ? [...new Set(events)] : webhook.events,
          description: description === undefined ? webhook.description : description,
        },
        now,
      );
      if (enabled === true) webhook.enable(now);
      if (enabled === false) webhook.disable('asked', now);
      return tx.db.save(webhook);
    });
  }
}
