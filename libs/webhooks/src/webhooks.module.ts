import { Config } from '#libs/platform';
import { Module, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnnounceEventHandler } from './commands/announce-event/announce-event.handler.js';
import { AttemptDeliveryHandler } from './commands/attempt-delivery/attempt-delivery.handler.js';
import { ChangeWebhookHandler } from './commands/change-webhook/change-webhook.handler.js';
import { CreateWebhookHandler } from './commands/create-webhook/create-webhook.handler.js';
import { DeleteWebhookHandler } from './commands/delete-webhook/delete-webhook.handler.js';
import { ForgetDeliveriesHandler } from './commands/forget-deliveries/forget-deliveries.handler.js';
import { RedeliverHandler } from './commands/redeliver/redeliver.handler.js';
import { ResealSecretsHandler } from './commands/reseal-secrets/reseal-secrets.handler.js';
import { RotateWebhookSecretHandler } from './commands/rotate-webhook-secret/rotate-webhook-secret.handler.js';
import { SendTestEventHandler } from './commands/send-test-event/send-test-event.handler.js';
import { DeliveryAttempt } from './delivery/delivery-attempt.entity.js';
import { Delivery } from './delivery/delivery.entity.js';
import { DueDeliveries } from './delivery/due-deliveries.js';
import { FindDeliveryHandler } from './queries/find-delivery/find-delivery.handler.js';
import { FindWebhookHandler } from './queries/find-webhook/find-webhook.handler.js';
import { ListDeliveriesHandler } from './queries/list-deliveries/list-deliveries.handler.js';
import { ListWebhooksHandler } from './queries/list-webhooks/list-webhooks.handler.js';
import { TargetGuard } from './targets/target-guard.js';
import { Webhook } from './webhook.entity.js';

const targetGuard: Provider = {
  provide: TargetGuard,
  inject: [Config],
  useFactory: (config: Config) => TargetGuard.from(config),
};
const imports = [CqrsModule, TypeOrmModule.forFeature([Webhook, Delivery, DeliveryAttempt])];

/** Subscriptions and the delivery log: what the API needs of webhooks. */
@Module({
  imports,
  providers: [
    targetGuard,
    CreateWebhookHandler,
    ChangeWebhookHandler,
    DeleteWebhookHandler,
    RotateWebhookSecretHandler,
    SendTestEventHandler,
    RedeliverHandler,
    FindWebhookHandler,
    ListWebhooksHandler,
    ListDeliveriesHandler,
    FindDeliveryHandler,
  ],
})
export class WebhooksModule {}

/** What the worker needs of webhooks: telling of events, and sending. */
@Module({
  imports,
  providers: [
    targetGuard,
    DueDeliveries,
    AnnounceEventHandler,
    AttemptDeliveryHandler,
    ForgetDeliveriesHandler,
    ResealSecretsHandler,
  ],
  exports: [DueDeliveries],
})
export class WebhookDeliveryModule {}
