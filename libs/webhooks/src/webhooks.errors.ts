import { DomainError, type InputFault } from '#libs/platform';
import type { UrlFault } from './targets/url-fault.js';

export class WebhookNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'webhook.not-found';

  constructor(id: string) {
    super(`There is no webhook ${id}.`);
  }
}

export class DeliveryNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'webhook.delivery-not-found';

  constructor(id: string) {
    super(`There is no delivery ${id} of this webhook. Deliveries are kept for 30 days.`);
  }
}

/** The address of a webhook is none that deliveries may go to. */
export class WebhookUrlRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'webhook.url-refused';
  override readonly faults: readonly InputFault[];

  constructor({ code, detail }: UrlFault) {
    super('Webhooks cannot be delivered to this address; see `errors`.');
    this.faults = [{ pointer: '/url', code, detail }];
  }
}

export class WebhookDisabled extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'webhook.disabled';

  constructor(id: string) {
    super(
      `Webhook ${id} is disabled, so nothing is sent to it. Enable it first: PATCH with \`enabled: true\`.`,
    );
  }
}

export class TooManyWebhooks extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'webhook.too-many';

  constructor(most: number) {
    super(`There are ${most} webhooks, the most there may be. Delete one that is not needed.`);
  }
}
