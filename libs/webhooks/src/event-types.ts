/**
 * What an integrator may be told of, and what the message says: ids, codes and counts, never personal data; the receiver
 * asks the API for the rest. A type stands here as soon as something in the program can raise it.
 */
export interface WebhookEvents {
  'resume.parsed': { resumeId: string; backgroundJobId: string };
  'resume.failed': { resumeId: string; reason: string };
  'score.computed': {
    jobId: string | null;
    resumeId: string | null;
    modelVersionId: string;
    scored: number;
    backgroundJobId: string | null;
  };
  'job.changed': { jobId: string; version: number; backgroundJobId: string | null };
  'model.promoted': { modelVersionId: string };
  /** Sent when somebody tests a webhook; nobody subscribes to it. */
  test: { webhookId: string };
}

export type WebhookEventType = Exclude<keyof WebhookEvents, 'test'>;

const subscribable: Readonly<Record<WebhookEventType, true>> = {
  'resume.parsed': true,
  'resume.failed': true,
  'score.computed': true,
  'job.changed': true,
  'model.promoted': true,
};

/** Every type there is to subscribe to. */
export const webhookEventTypes = Object.keys(subscribable) as readonly WebhookEventType[];

/** The body of a delivery, as Standard Webhooks has it. */
export interface EventPayload<T extends keyof WebhookEvents = keyof WebhookEvents> {
  type: T;
  /** When it happened, UTC in ISO 8601. */
  timestamp: string;
  data: WebhookEvents[T];
}
