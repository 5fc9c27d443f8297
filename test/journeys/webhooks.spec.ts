import { jobs, people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import type { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { eventually } from '../support/eventually.js';
import { RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type ProblemBody } from '../support/shapes.js';
import { verified, WebhookReceiver, type WebhookMessage } from '../support/webhook-receiver.js';

interface WebhookBody {
  id: string;
  version: number;
  enabled: boolean;
  disabledReason: string | null;
  previousSecretUntil: string | null;
  secret: string;
}

interface DeliveryBody {
  id: string;
  eventId: string;
  type: string;
  state: string;
  attempts: number;
  nextAttemptAt: string | null;
  lastError: string | null;
  payload: WebhookMessage;
  log: { number: number; status: number | null; error: string | null; answer: string | null }[];
}

let service: RunningService;
let receiver: WebhookReceiver;
let admin: ApiClient;
let recruiter: ApiClient;
let db: Client;

beforeAll(async () => {
  receiver = await WebhookReceiver.start();
  service = await RunningService.start({ WEBHOOK_HTTP: 'allowed', WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8' });
  admin = await service.as('admin');
  recruiter = await service.as('recruiter');
  db = await connect(service.databaseUrl);
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
  receiver?.stop();
});

async function subscribe(path: string, events: string[] = ['model.promoted']): Promise<WebhookBody> {
  const { status, headers, body } = await admin.post<WebhookBody>('/webhooks', {
    url: receiver.url(path),
    events,
  });
  expect(status).toBe(201);
  expect(headers.get('location')).toBe(`/api/v1/webhooks/${body.id}`);
  return body;
}

async function sendTest({ id }: WebhookBody): Promise<string> {
  const { status, headers, body } = await admin.post<DeliveryBody>(`/webhooks/${id}/test`, undefined);
  expect(status).toBe(202);
  expect(headers.get('location')).toBe(`/api/v1/webhooks/${id}/deliveries/${body.id}`);
  return `/webhooks/${id}/deliveries/${body.id}`;
}

const deliveryAt = async (path: string): Promise<DeliveryBody> => (await admin.get<DeliveryBody>(path)).body;
const webhookAt = async ({ id }: WebhookBody): Promise<WebhookBody> =>
  (await admin.get<WebhookBody>(`/webhooks/${id}`)).body;

/** The delivery once `attempts` of them are in its log. */
const attempted = (path: string, attempts: number): Promise<DeliveryBody> =>
  eventually(async () => {
    const delivery = await deliveryAt(path);
    return delivery.log.length >= attempts ? delivery : null;
  }, `${attempts} attempts`);

/** As if the pause before the next attempt, or the claim of a dead worker, were over. */
const makeDue = (path: string) =>
  db.query('UPDATE webhook_deliveries SET next_attempt_at = now() WHERE id = $1', [path.split('/').at(-1)]);

test('an integrator is told of a job, of resumes and of scores, signed and without a word about people', async () => {
  const events = ['resume.parsed', 'resume.failed', 'score.computed', 'job.changed'];
  const { secret, id } = await subscribe('/all', events);
  expect((await admin.get<WebhookBody>(`/webhooks/${id}`)).body).not.toHaveProperty('secret');
  const { id: _, ...posting } = jobs[0]!;
  const job = (await recruiter.post<{ id: string; scoringJobId: string }>('/jobs', posting)).body;
  await awaitBackgroundJob(recruiter, job.scoringJobId);
  const { duplicate: __, ...good } = (
    await recruiter.upload(await renderPerson(people[0]!, 'docx-plain'), 'good.docx')
  ).body;
  const bad = (await recruiter.upload(Buffer.from('%PDF-1.7\nnothing follows'), 'bad.pdf')).body;
  await eventually(async () => {
    const bodies = (await receiver.received('/all', 1)).map(({ body }) => body);
    const awaited = [bad.resumeId, good.backgroundJobId, job.scoringJobId];
    return awaited.every((one) =>
      bodies.some((body) => body.includes(one) && !body.includes('resume.parsed')),
    );
  }, 'everybody is told of');

  const messages = await receiver.received('/all', 5);
  const told = messages.map((message) => verified(message, secret));
  const dataOf = (type: string) => told.filter((event) => event.type === type).map(({ data }) => data);
  expect(dataOf('job.changed')).toEqual([{ jobId: job.id, version: 1, backgroundJobId: job.scoringJobId }]);
  expect(dataOf('resume.parsed')).toEqual([good]);
  expect(dataOf('resume.failed')).toEqual([{ resumeId: bad.resumeId, reason: expect.any(String) }]);
  const scored = { jobId: null, resumeId: null, modelVersionId: expect.any(String) };
  expect(dataOf('score.computed')).toEqual(
    expect.arrayContaining([
      { ...scored, jobId: job.id, scored: 0, backgroundJobId: job.scoringJobId },
      { ...scored, resumeId: good.resumeId, scored: 1, backgroundJobId: good.backgroundJobId },
    ]),
  );
  for (const event of told) expect(Object.keys(event)).toEqual(['type', 'timestamp', 'data']);
  expect(new Set(messages.map(({ headers }) => headers['webhook-id'])).size).toBe(messages.length);

  const { body: page } = await admin.get<{ data: DeliveryBody[] }>(`/webhooks/${id}/deliveries?limit=100`);
  for (const delivery of page.data) {
    const { payload, eventId } = await deliveryAt(`/webhooks/${id}/deliveries/${delivery.id}`);
    const sent = messages.find(({ headers }) => headers['webhook-id'] === eventId);
    expect(JSON.stringify(payload)).toBe(sent?.body);
  }
});

test('only admins keep webhooks, and an address that is none is told what is wrong with it', async () => {
  const body = { url: receiver.url('/x'), events: ['job.changed'] };
  expect((await recruiter.post<ProblemBody>('/webhooks', body)).status).toBe(403);
  const refused = async (change: object): Promise<unknown> => {
    const { status, body: problem } = await admin.post<ProblemBody>('/webhooks', { ...body, ...change });
    return [status, problem.code, problem.errors[0]?.pointer, problem.errors[0]?.code];
  };
  const refusal = [422, 'webhook.url-refused', '/url'];
  expect(await refused({ url: 'http://10.0.0.1/hook' })).toEqual([...refusal, 'address-refused']);
  expect(await refused({ url: 'https://169.254.169.254/' })).toEqual([...refusal, 'address-refused']);
  expect(await refused({ url: 'ftp://hooks.example.com/' })).toEqual([...refusal, 'https-required']);
  expect(await refused({ url: 'https://nobody.invalid/' })).toEqual([...refusal, 'name-unresolved']);
  expect(await refused({ events: ['drift.detected'] })).toEqual([400, 'request.invalid', '/events', 'isIn']);
  expect(await refused({ events: [] })).toEqual([400, 'request.invalid', '/events', 'arrayMinSize']);
  const webhook = await subscribe('/changed');
  const changed = await admin.patch<ProblemBody>(`/webhooks/${webhook.id}`, { url: 'http://[::1]:8080/' });
  expect(changed.body.code).toBe('webhook.url-refused');
  expect((await admin.patch(`/webhooks/${webhook.id}`, { url: null })).status).toBe(400);
  const renamed = await admin.patch(`/webhooks/${webhook.id}`, { description: 'The portal' });
  expect(renamed.body).toMatchObject({ description: 'The portal', events: ['model.promoted'], version: 2 });
  for (const same of [{}, { description: 'The portal', events: ['model.promoted'] }, { enabled: true }])
    expect((await admin.patch(`/webhooks/${webhook.id}`, same)).body).toMatchObject({ version: 2 });
  expect((await admin.delete(`/webhooks/${webhook.id}`)).status).toBe(204);
  expect((await admin.get<ProblemBody>(`/webhooks/${webhook.id}`)).body.code).toBe('webhook.not-found');
});

test('what fails is tried again under the same id, not before the receiver wants it, and can be sent again', async () => {
  const webhook = await subscribe('/flaky');
  receiver.answer('/flaky', { status: 503, headers: { 'retry-after': '7200' }, body: 'closed for repairs' });
  const path = await sendTest(webhook);
  const failed = await attempted(path, 1);
  expect(failed).toMatchObject({ state: 'pending', attempts: 1, lastError: 'status-not-2xx' });
  expect(failed.log).toMatchObject([{ number: 1, status: 503, answer: 'closed for repairs' }]);
  expect(Date.parse(failed.nextAttemptAt!) - Date.now()).toBeGreaterThan(7_100_000);

  receiver.answer('/flaky', { status: 302, headers: { location: receiver.url('/elsewhere') } });
  await makeDue(path);
  expect((await attempted(path, 2)).lastError).toBe('redirected');
  receiver.answer('/flaky', { status: 204 });
  await makeDue(path);
  expect(await attempted(path, 3)).toMatchObject({ state: 'delivered', attempts: 3, nextAttemptAt: null });
  expect((await admin.post(`${path}/redeliver`, undefined)).status).toBe(202);
  const { eventId } = await attempted(path, 4);
  const messages = await receiver.received('/flaky', 4);
  expect(new Set(messages.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([eventId]));
  for (const message of messages)
    expect(verified(message, webhook.secret)).toMatchObject({
      type: 'test',
      data: { webhookId: webhook.id },
    });
  expect(receiver.messages.filter((message) => message.path === '/elsewhere')).toEqual([]);

  const listed = async (state: string) =>
    (await admin.get<{ data: DeliveryBody[] }>(`/webhooks/${webhook.id}/deliveries?state=${state}`)).body
      .data;
  expect((await listed('delivered')).map(({ type }) => type)).toEqual(['test']);
  expect(await listed('dead')).toEqual([]);
});

test('for a day after a rotation both secrets check a message, then the new one alone', async () => {
  const webhook = await subscribe('/rotated');
  const { body: rotated } = await admin.post<WebhookBody>(`/webhooks/${webhook.id}/rotate-secret`, undefined);
  expect(rotated.secret).not.toBe(webhook.secret);
  await sendTest(webhook);
  const [both] = await receiver.received('/rotated', 1);
  for (const { secret } of [webhook, rotated])
    expect(verified(both!, secret)).toMatchObject({ type: 'test' });
  await db.query('UPDATE webhooks SET previous_secret_until = now() WHERE id = $1', [webhook.id]);
  await sendTest(webhook);
  const [, alone] = await receiver.received('/rotated', 2);
  expect(verified(alone!, rotated.secret)).toMatchObject({ type: 'test' });
  expect(() => verified(alone!, webhook.secret)).toThrow('No matching signature found');
  expect((await webhookAt(webhook)).previousSecretUntil).toBeNull();
  const { rows } = await db.query<{ kept: string }>(`SELECT encode(secret, 'escape') AS kept FROM webhooks`);
  expect(rows.filter(({ kept }) => kept.includes('whsec_'))).toEqual([]);
});

test('a receiver that is gone ends its webhook; enabled again, it gets what was pending', async () => {
  const webhook = await subscribe('/gone');
  receiver.answer('/gone', { status: 410 });
  const path = await sendTest(webhook);
  await attempted(path, 1);
  expect(await webhookAt(webhook)).toMatchObject({ enabled: false, disabledReason: 'gone' });
  expect((await admin.post<ProblemBody>(`/webhooks/${webhook.id}/test`, undefined)).body).toMatchObject({
    status: 409,
    code: 'webhook.disabled',
  });
  receiver.answer('/gone', { status: 204 });
  await makeDue(path);
  expect((await admin.patch(`/webhooks/${webhook.id}`, { enabled: true })).body).toMatchObject({
    enabled: true,
    disabledReason: null,
  });
  expect(await attempted(path, 2)).toMatchObject({ state: 'delivered' });
});

test('three days in vain: the delivery is dead, and the webhook disabled as failing', async () => {
  const webhook = await subscribe('/failing');
  receiver.answer('/failing', { status: 500 });
  const path = await sendTest(webhook);
  await attempted(path, 1);
  await db.query(
    `UPDATE webhook_deliveries SET round_started_at = now() - interval '3 days' WHERE webhook_id = $1`,
    [webhook.id],
  );
  await makeDue(path);
  expect(await attempted(path, 2)).toMatchObject({ state: 'dead', nextAttemptAt: null });
  expect(await webhookAt(webhook)).toMatchObject({ enabled: false, disabledReason: 'failing' });
});

test('a name that has come to lead into a private network since is not called', async () => {
  const webhook = await subscribe('/moved');
  await db.query(`UPDATE webhooks SET url = 'http://192.168.0.1:8080/' WHERE id = $1`, [webhook.id]);
  const { log } = await attempted(await sendTest(webhook), 1);
  expect(log).toMatchObject([{ error: 'address-refused', status: null }]);
});

test('a worker killed while it waits for the answer loses nothing: the message comes once more', async () => {
  const webhook = await subscribe('/interrupted');
  receiver.answer('/interrupted', 'silent');
  const path = await sendTest(webhook);
  await receiver.received('/interrupted', 1);
  await service.worker!.stop('SIGKILL');
  receiver.answer('/interrupted', { status: 204 });
  expect(await deliveryAt(path)).toMatchObject({ state: 'pending', attempts: 1, log: [] });
  await service.startWorker();
  await makeDue(path);
  const delivery = await attempted(path, 1);
  expect(delivery).toMatchObject({ state: 'delivered', attempts: 2, log: [{ number: 2, status: 204 }] });
  const messages = await receiver.received('/interrupted', 2);
  expect(messages.map(({ headers }) => headers['webhook-id'])).toEqual([delivery.eventId, delivery.eventId]);
});
