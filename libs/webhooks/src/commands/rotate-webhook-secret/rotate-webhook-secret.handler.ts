import { SecretBox, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { newSecret, placeOfSecret } from '../../webhook-secret.js';
import { lockWebhook } from '../lock-webhook.js';
import type { WebhookWithSecret } from '../webhook-with-secret.js';
import { RotateWebhookSecret } from './rotate-webhook-secret.command.js';

@CommandHandler(RotateWebhookSecret)
export class RotateWebhookSecretHandler implements ICommandHandler<RotateWebhookSecret> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly box: SecretBox,
  ) {}

  /** @throws WebhookNotFound */
  execute({ webhookId }: RotateWebhookSecret): Promise<WebhookWithSecret> {
    const secret = newSecret();
    return this.work.run(async (tx) => {
      const webhook = await lockWebhook(tx, webhookId);
      webhook.rotateSecret(this.box.seal(secret, placeOfSecret(webhookId)), new Date());
      await tx.db.save(webhook);
      return { webhook, secret };
    });
  }
}
