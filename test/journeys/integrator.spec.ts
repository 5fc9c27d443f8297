import { jobs, sampleFiles, type SampleFile } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  createTalentFlowClient,
  endOf,
  everyItem,
  unwrap,
  uploadResume,
  verifyWebhook,
  type TalentFlowClient,
  type WebhookMessage,
} from '../../sdk/typescript/src/index.js';
import { badLine } from '../support/bad-line.js';
import { emailOf, password, RunningService } from '../support/running-service.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

/** An integrator's afternoon, with the TypeScript client, over a line that loses every third request or answer. */
let service: RunningService;
let receiver: WebhookReceiver;
let admin: TalentFlowClient;
let portal: TalentFlowClient;

beforeAll(async () => {
  receiver = await WebhookReceiver.start();
  service = await RunningService.start({ WEBHOOK_HTTP: 'allowed', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' });
  const baseUrl = service.apiUrl;
  admin = createTalentFlowClient({ baseUrl, credentials: { email: emailOf('admin'), password } });
  const scopes = ['resumes:read', 'resumes:write', 'jobs:read', 'jobs:write', 'scores:read'] as const;
  const { key } = await unwrap(
    admin.POST('/api/v1/api-keys', { body: { name: 'Careers portal', scopes: [...scopes] } }),
  );
  portal = createTalentFlowClient({
    baseUrl,
    credentials: { apiKey: key },
    retry: { retries: 12, firstWaitMs: 10 },
    fetch: badLine(7),
  });
});

afterAll(async () => {
  await service?.stop();
  receiver?.stop();
});

test('resumes pushed over a bad line are all there once, ranked once, and told of', async () => {
  const { secret } = await unwrap(
    admin.POST('/api/v1/webhooks', {
      body: { url: receiver.url('/hook'), events: ['resume.parsed', 'resume.failed'] },
    }),
  );
  const { id: _, ...posting } = jobs[0]!;
  const job = await unwrap(portal.POST('/api/v1/jobs', { body: posting }));
  const files = (await sampleFiles()).slice(0, 8);

  const uploads = await inTurns(files, 4, (file) => upload(file));
  const ends = await inTurns(uploads, 4, ({ backgroundJobId }) => endOf(portal, backgroundJobId));
  expect(ends.map(({ state }) => state)).toEqual(files.map(() => 'succeeded'));

  const pushed = uploads.map(({ resumeId }) => resumeId).sort();
  expect(new Set(pushed).size).toBe(files.length);
  const listed: string[] = [];
  for await (const { id } of everyItem((cursor) =>
    portal.GET('/api/v1/resumes', { params: { query: { limit: 3, cursor } } }),
  ))
    listed.push(id);
  expect(listed.sort()).toEqual(pushed);

  const ranked: string[] = [];
  for await (const { resumeId } of everyItem((cursor) =>
    portal.GET('/api/v1/jobs/{id}/candidates', {
      params: { path: { id: job.id }, query: { limit: 3, cursor } },
    }),
  ))
    ranked.push(resumeId);
  expect(ranked.sort()).toEqual(pushed);

  const told = await receiver.received('/hook', files.length);
  const messages = told.map(({ body, headers }) => verifyWebhook(secret, body, headers));
  expect(messages.map(resumeOf).sort()).toEqual(pushed);
});

test('jobs created over a bad line are created once', async () => {
  const titles = Array.from({ length: 12 }, (_, i) => `Welder, shift ${i}`);
  await inTurns(titles, 4, (title) =>
    unwrap(portal.POST('/api/v1/jobs', { body: { title, description: 'Welds the hulls of ships.' } })),
  );
  const listed: string[] = [];
  for await (const { title } of everyItem((cursor) =>
    portal.GET('/api/v1/jobs', { params: { query: { limit: 3, cursor } } }),
  ))
    if (title.startsWith('Welder')) listed.push(title);
  expect(listed.sort()).toEqual(titles.sort());
});

function upload({ name, bytes }: SampleFile) {
  return uploadResume(portal, new File([Buffer.from(bytes)], name));
}

const resumeOf = (message: WebhookMessage): string =>
  'resumeId' in message.data ? String(message.data.resumeId) : '';

/** Does the work for all, `lanes` at a time. @returns the results in the order of the items */
async function inTurns<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]!);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
