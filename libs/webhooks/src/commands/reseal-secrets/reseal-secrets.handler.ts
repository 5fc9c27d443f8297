import { Logger, SecretBox, UnitOfWork } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { placeOfSecret } from '../../webhook-secret.js';
import { Webhook } from '../../webhook.entity.js';
import { ResealSecrets } from './reseal-secrets.command.js';

/** There are few webhooks, so all are looked at: nothing has to be remembered of which key is in use. */
@CommandHandler(ResealSecrets)
export class ResealSecretsHandler implements ICommandHandler<ResealSecrets> {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly box: SecretBox,
    private readonly log: Logger,
  ) {}

  /** A secret that no key opens is left as it is, and told. */
  async execute(): Promise<void> {
    const webhooks = await this.database.manager.find(Webhook, { order: { id: 'ASC' } });
    let resealed = 0;
    for (const webhook of webhooks) {
      if (webhook.sealedSecrets.every((sealed) => this.box.isPresent(sealed))) continue;
      try {
        if (await this.reseal(webhook.id)) resealed++;
      } catch (error) {
        this.log.failure('the secret of a webhook cannot be encrypted anew', error, {
          webhookId: webhook.id,
        });
      }
    }
    if (resealed > 0) this.log.info('webhook secrets encrypted anew', { webhooks: resealed });
  }

  /** @returns false when it was deleted meanwhile. @throws SealBroken */
  private reseal(id: string): Promise<boolean> {
    return this.work.run(async (tx) => {
      const webhook = await tx.db.findOne(Webhook, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!webhook) return false;
      const place = placeOfSecret(id);
      webhook.reseal((sealed) =>
        this.box.isPresent(sealed) ? sealed : this.box.seal(this.box.open(sealed, place), place),
      );
      await tx.db.save(webhook);
      return true;
    });
  }
}
