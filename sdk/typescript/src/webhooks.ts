import { Webhook } from 'standardwebhooks';
import type { components } from './schema.js';

/** What a delivery says: tell the kinds apart by `type`. */
export type WebhookMessage = components['schemas']['DeliveryDetailDto']['payload'];

/** The delivery was not signed with the secret, is older than five minutes, or is no message at all: answer 400. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';
}

type ReceivedHeaders = Headers | Readonly<Record<string, string | string[] | undefined>>;

const signed = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;

/**
 * Checks where a delivery comes from, by Standard Webhooks.
 * @param secret as creating the webhook, or rotating its secret, showed it: `whsec_…`
 * @param body as it came; parsed and printed again it is another one
 * @param headers of the request: the platform's `Headers`, or Node's object with names in lower case
 * @throws WebhookRefused
 */
export function verifyWebhook(secret: string, body: string, headers: ReceivedHeaders): WebhookMessage {
  const given = signed.map((name) => [name, headers instanceof Headers ? headers.get(name) : headers[name]]);
  try {
    return new Webhook(secret).verify(
      body,
      Object.fromEntries(given) as Record<string, string>,
    ) as WebhookMessage;
  } catch (cause) {
    throw new WebhookRefused('The message is not signed with this secret, or too old.', { cause });
  }
}
