/** What an integrator may be told of: a type stands here as soon as something in the program can raise it. */
export const webhookEventTypes = [
  'resume.parsed',
  'resume.failed',
  'score.computed',
  'job.changed',
  'model.promoted',
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];

/** The type of the event that a test sends; nobody subscribes to it. */
export const testEventType = 'test';

/** Ids, codes and counts of what happened, never personal data: the receiver asks the API for the rest. */
export type EventData = Record<string, string | number | null>;

/** The body of a delivery, as Standard Webhooks has it. */
export interface EventPayload {
  type: WebhookEventType | typeof testEventType;
  /** When it happened, UTC in ISO 8601. */
  timestamp: string;
  data: EventData;
}
