import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { messageDtos } from '../webhooks/message.dto.js';

/** What the product says of each message it sends. */
const summaries: Readonly<Record<(typeof messageDtos)[number]['eventType'], string>> = {
  'resume.parsed': 'A resume was read; its scores follow',
  'resume.failed': 'A resume cannot be read',
  'score.computed': 'A scoring ended: one message for all its scores',
  'job.changed': 'A job was created or says something else',
  'model.promoted': 'Another model version became the champion',
  test: 'Somebody tests the webhook',
};

const header = (name: string, description: string, example: string) => ({
  name,
  in: 'header' as const,
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

/** By Standard Webhooks. */
const headers = [
  header('webhook-id', 'The event, the same in every attempt.', '01940d1e-7c5f-7b3a-9d43-0d0c6a4f7a11'),
  header('webhook-timestamp', 'When this attempt was made, in seconds since 1970.', '1795406400'),
  header(
    'webhook-signature',
    'HMAC-SHA256 of `id.timestamp.body`; two, separated by a space, while a secret is rotated.',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
];

const answers = {
  '2XX': { description: 'It arrived. Answer within 15 seconds.' },
  410: { description: 'Nobody listens here any more: the webhook is disabled.' },
  default: { description: 'It did not arrive: it is sent again, for three days, not before `Retry-After`.' },
};

/**
 * Adds the messages that are sent to webhooks, as callbacks of the call that names the address. The `webhooks` of OpenAPI
 * 3.1 would say the same, but openapi-generator 7 makes a Python client of them that does not compile.
 */
export function withWebhookMessages(document: OpenAPIObject): OpenAPIObject {
  const create = Object.values(document.paths)
    .map(({ post }) => post)
    .find((post) => post?.operationId === 'createWebhook');
  if (create)
    create.callbacks = Object.fromEntries(
      messageDtos.map((message) => [
        message.eventType,
        { '{$request.body#/url}': { post: operation(message) } },
      ]),
    );
  return document;
}

/** Such as `onResumeParsed`. */
const operationIdOf = (eventType: string): string =>
  `on.${eventType}`.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());

function operation(message: (typeof messageDtos)[number]) {
  const { eventType } = message;
  return {
    operationId: operationIdOf(eventType),
    summary: summaries[eventType],
    security: [],
    parameters: headers,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: getSchemaPath(message) } } },
    },
    responses: answers,
  };
}
