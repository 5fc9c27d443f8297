import type { Webhook } from '../webhook.entity.js';

/** A webhook together with its new secret in plain, which nobody is shown again. */
export interface WebhookWithSecret {
  webhook: Webhook;
  secret: string;
}
