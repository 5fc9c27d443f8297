import { Logger, SecretBox, UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { DeliveryAttempt } from '../../delivery/delivery-attempt.entity.js';
import { Delivery } from '../../delivery/delivery.entity.js';
import { sendMessage, type Outcome } from '../../delivery/send-message.js';
import { TargetGuard } from '../../targets/target-guard.js';
import { placeOfSecret, signedHeaders } from '../../webhook-secret.js';
import { Webhook, type DisabledReason } from '../../webhook.entity.js';
import { AttemptDelivery } from './attempt-delivery.command.js';

const gone = 410;

/**
 * Sends outside of any transaction, then writes what came of it. A worker that dies in between leaves the claim to run
 * out: the message goes once more under the same id.
 */
@CommandHandler(AttemptDelivery)
export class AttemptDeliveryHandler implements ICommandHandler<AttemptDelivery> {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly guard: TargetGuard,
    private readonly box: SecretBox,
    private readonly log: Logger,
  ) {}

  async execute({ deliveryId, attempt: number }: AttemptDelivery): Promise<void> {
    const delivery = await this.database.manager.findOne(Delivery, { where: { id: deliveryId } });
    if (delivery?.state !== 'pending' || delivery.attempts !== number) return;
    const webhook = await this.database.manager.findOneByOrFail(Webhook, { id: delivery.webhookId });
    const startedAt = new Date();
    const { retryAfterMs, ...ended } = await this.send(webhook, delivery, startedAt);
    const ms = Date.now() - startedAt.getTime();
    const attempt = Object.assign(new DeliveryAttempt(), { deliveryId, number, startedAt, ms, ...ended });
    await this.work.run((tx) => record(tx, webhook.id, attempt, retryAfterMs));
    const { eventId } = delivery;
    this.log.info('webhook attempted', {
      deliveryId,
      eventId,
      attempt: number,
      ms,
      status: ended.status,
      error: ended.error,
    });
  }

  private async send(webhook: Webhook, { eventId, payload }: Delivery, at: Date): Promise<Outcome> {
    try {
      const body = JSON.stringify(payload);
      const secrets = webhook.secretsAt(at).map((sealed) => this.box.open(sealed, placeOfSecret(webhook.id)));
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'TalentFlow-Webhooks/1',
        ...signedHeaders(eventId, at, body, secrets),
      };
      return await sendMessage(this.guard, webhook.url, headers, body);
    } catch (error) {
      this.log.failure('webhook could not be sent', error, { webhookId: webhook.id });
      return { status: null, error: 'internal', answer: null, retryAfterMs: 0 };
    }
  }
}

/** Locks the webhook before its delivery, as everybody does who changes both. Either may be gone meanwhile. */
async function record(
  tx: Transaction,
  webhookId: string,
  attempt: DeliveryAttempt,
  retryAfterMs: number,
): Promise<void> {
  const lock = { mode: 'for_no_key_update' } as const;
  const webhook = await tx.db.findOne(Webhook, { where: { id: webhookId }, lock });
  const delivery = await tx.db.findOne(Delivery, { where: { id: attempt.deliveryId }, lock });
  if (!webhook || !delivery) return;
  await tx.db.insert(DeliveryAttempt, attempt);
  if (delivery.state !== 'pending') return;
  const at = new Date();
  if (attempt.error === null) delivery.arrive(at);
  else if (delivery.attempts === attempt.number) delivery.fail(at, retryAfterMs, Math.random());
  await tx.db.save(delivery);
  const reason = await reasonToDisable(tx, attempt, delivery);
  if (!reason) return;
  webhook.disable(reason, at);
  await tx.db.save(webhook);
}

async function reasonToDisable(
  tx: Transaction,
  { status }: DeliveryAttempt,
  delivery: Delivery,
): Promise<DisabledReason | null> {
  if (status === gone) return 'gone';
  return delivery.state === 'dead' && !(await hasArrivedSince(tx, delivery)) ? 'failing' : null;
}

/** Whether the webhook got anything else while this delivery was tried. */
async function hasArrivedSince(tx: Transaction, { webhookId, roundStartedAt }: Delivery): Promise<boolean> {
  const found = await tx.db.query<unknown[]>(
    `SELECT FROM webhook_deliveries WHERE webhook_id = $1 AND state = 'delivered' AND ended_at >= $2 LIMIT 1`,
    [webhookId, roundStartedAt],
  );
  return found.length > 0;
}
