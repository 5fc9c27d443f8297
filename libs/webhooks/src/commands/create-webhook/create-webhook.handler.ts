import { SecretBox, UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { TargetGuard } from '../../targets/target-guard.js';
import { newSecret, placeOfSecret } from '../../webhook-secret.js';
import { Webhook } from '../../webhook.entity.js';
import { TooManyWebhooks } from '../../webhooks.errors.js';
import type { WebhookWithSecret } from '../webhook-with-secret.js';
import { CreateWebhook } from './create-webhook.command.js';

/** Every event is told to each of them. */
const mostWebhooks = 50;

@CommandHandler(CreateWebhook)
export class CreateWebhookHandler implements ICommandHandler<CreateWebhook> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly guard: TargetGuard,
    private readonly box: SecretBox,
  ) {}

  /** @throws WebhookUrlRefused, TooManyWebhooks */
  async execute({ given, createdBy }: CreateWebhook): Promise<WebhookWithSecret> {
    const url = await this.guard.check(given.url);
    const [id, secret, now] = [uuidv7(), newSecret(), new Date()];
    const webhook = Object.assign(new Webhook(), {
      id,
      version: 1,
      url: url.href,
      events: [...new Set(given.events)],
      description: given.description,
      secret: this.box.seal(secret, placeOfSecret(id)),
      previousSecret: null,
      previousSecretUntil: null,
      disabledAt: given.enabled ? null : now,
      disabledReason: given.enabled ? null : 'asked',
      createdBy,
      createdAt: now,
      updatedAt: now,
    });
    await this.work.run(async (tx) => {
      await assureRoom(tx);
      await tx.db.insert(Webhook, webhook);
    });
    return { webhook, secret };
  }
}

/** Two who create at once are counted one after the other. */
async function assureRoom(tx: Transaction): Promise<void> {
  await tx.db.query('LOCK TABLE webhooks IN SHARE ROW EXCLUSIVE MODE');
  if ((await tx.db.count(Webhook)) >= mostWebhooks) throw new TooManyWebhooks(mostWebhooks);
}
