export { AnnounceEvent } from './commands/announce-event/announce-event.command.js';
export { AttemptDelivery } from './commands/attempt-delivery/attempt-delivery.command.js';
export { ChangeWebhook } from './commands/change-webhook/change-webhook.command.js';
export { CreateWebhook } from './commands/create-webhook/create-webhook.command.js';
export { DeleteWebhook } from './commands/delete-webhook/delete-webhook.command.js';
export { ForgetDeliveries } from './commands/forget-deliveries/forget-deliveries.command.js';
export { Redeliver } from './commands/redeliver/redeliver.command.js';
export { ResealSecrets } from './commands/reseal-secrets/reseal-secrets.command.js';
export { RotateWebhookSecret } from './commands/rotate-webhook-secret/rotate-webhook-secret.command.js';
export { SendTestEvent } from './commands/send-test-event/send-test-event.command.js';
export {
  attemptErrors,
  type AttemptError,
  type DeliveryAttempt,
} from './delivery/delivery-attempt.entity.js';
export { deliveryStates, type Delivery, type DeliveryState } from './delivery/delivery.entity.js';
export { DueDeliveries, type ClaimedDelivery } from './delivery/due-deliveries.js';
export {
  webhookEventTypes,
  type EventPayload,
  type WebhookEvents,
  type WebhookEventType,
} from './event-types.js';
export type { DeliveryView } from './queries/delivery-view.js';
export { FindDelivery } from './queries/find-delivery/find-delivery.query.js';
export { FindWebhook } from './queries/find-webhook/find-webhook.query.js';
export { ListDeliveries } from './queries/list-deliveries/list-deliveries.query.js';
export { ListWebhooks } from './queries/list-webhooks/list-webhooks.query.js';
export { disabledReasons, type DisabledReason, type Webhook } from './webhook.entity.js';
export {
  DeliveryNotFound,
  TooManyWebhooks,
  WebhookDisabled,
  WebhookNotFound,
  WebhookUrlRefused,
} from './webhooks.errors.js';
export { WebhookDeliveryModule, WebhooksModule } from './webhooks.module.js';
