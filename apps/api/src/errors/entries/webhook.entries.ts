import type { ErrorEntry } from '../error-entry.js';

export const webhookEntries = {
  'webhook.not-found': {
    status: 404,
    meaning: 'There is no webhook with this id.',
    remedy: 'See `GET /api/v1/webhooks`, which lists those there are.',
  },
  'webhook.delivery-not-found': {
    status: 404,
    meaning: 'The webhook has no delivery with this id; deliveries are kept for 30 days.',
    remedy: 'See `GET /api/v1/webhooks/{id}/deliveries`, which lists those there are.',
  },
  'webhook.url-refused': {
    status: 422,
    meaning:
      'Deliveries may not go to this address. `errors` says why: `url-malformed`, `https-required`, `credentials-in-url`, `port-refused`, `address-refused` (a private or reserved network) or `name-unresolved`.',
    remedy:
      'Give a public `https://` address. To reach a network of your own, the operator names it in `WEBHOOK_ALLOWED_NETWORKS`.',
  },
  'webhook.disabled': {
    status: 409,
    meaning: 'The webhook is disabled, so nothing is sent to it.',
    remedy: 'See its `disabledReason`, mend the receiver, then `PATCH` it with `enabled: true`.',
  },
  'webhook.too-many': {
    status: 409,
    meaning: 'There are as many webhooks as there may be.',
    remedy: 'Delete one that is not needed, or let one receiver hand events on.',
  },
} as const satisfies Record<string, ErrorEntry>;
