import { randomBytes } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';

/** A new secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Where a webhook's secrets are sealed for; a secret that becomes the previous one keeps its place. */
export const placeOfSecret = (webhookId: string): string => `webhooks.secret:${webhookId}`;

/**
 * The headers that prove where a message comes from: one signature for each secret that is valid.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Signer(secret).sign(id, at, body)).join(' '),
  };
}
