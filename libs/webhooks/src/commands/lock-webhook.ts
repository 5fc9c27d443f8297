import { checkVersion, type Transaction } from '#libs/platform';
import { Webhook } from '../webhook.entity.js';
import { WebhookNotFound } from '../webhooks.errors.js';

/** Loads a webhook for a change: others wait until this transaction ends. @throws WebhookNotFound, PreconditionFailed */
export async function lockWebhook(tx: Transaction, id: string): Promise<Webhook> {
  const webhook = await tx.db.findOne(Webhook, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (!webhook) throw new WebhookNotFound(id);
  checkVersion(webhook.version);
  return webhook;
}
