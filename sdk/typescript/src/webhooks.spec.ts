import { expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { verifyWebhook, WebhookRefused } from './webhooks.js';

const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const other = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const body = '{"type":"model.promoted","timestamp":"2026-11-22T08:00:00.000Z","data":{"modelVersionId":"1"}}';

function signedHeaders(at = new Date(), secrets = [secret]): Record<string, string> {
  return {
    'webhook-id': 'event-1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((one) => new Webhook(one).sign('event-1', at, body)).join(' '),
  };
}

test.each([
  ['headers of Node', signedHeaders()],
  ['headers of the platform', new Headers(signedHeaders())],
  ['two signatures, during a rotation', signedHeaders(new Date(), [other, secret])],
])('a message with %s is checked and typed by its type', (_what, headers) => {
  const message = verifyWebhook(secret, body, headers);
  expect(message.type === 'model.promoted' && message.data.modelVersionId).toBe('1');
});

test.each([
  ['another secret', other, body, signedHeaders()],
  ['another body', secret, body.replace('"1"', '"2"'), signedHeaders()],
  ['another id', secret, body, { ...signedHeaders(), 'webhook-id': 'event-2' }],
  ['an old message', secret, body, signedHeaders(new Date(Date.now() - 301_000))],
  ['no signature', secret, body, { ...signedHeaders(), 'webhook-signature': undefined }],
  ['no headers', secret, body, {}],
])('%s is refused', (_what, given, text, headers) => {
  expect(() => verifyWebhook(given, text, headers)).toThrow(WebhookRefused);
});
