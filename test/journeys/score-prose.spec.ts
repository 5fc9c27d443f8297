import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ApiClient } from '../support/api-client.js';
import { engineer, rankedScene } from '../support/ranked-scene.js';
import type { RunningService } from '../support/running-service.js';
import type { Ranked } from '../support/shapes.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

interface Prose {
  scoreId: string;
  candidateId: string;
  text: string;
  author: string;
  model: string | null;
}

const path = '/v1/chat/completions';
let llm: WebhookReceiver;
let service: RunningService;
let recruiter: ApiClient;
let best: Ranked;
let summary: string;
let band: string;

beforeAll(async () => {
  llm = await WebhookReceiver.start();
  let jobId: string;
  ({ service, recruiter, jobId } = await rankedScene({
    PROSE_URL: llm.url('/v1/'),
    PROSE_MODEL: 'words-1',
    PROSE_KEY: 'key-of-the-test',
    PROSE_TIMEOUT_MS: '1000',
  }));
  best = (await recruiter.get<{ data: Ranked[] }>(`/jobs/${jobId}/candidates`)).body.data[0]!;
  const score = await recruiter.get<{ explanation: { summary: string; band: string } }>(
    `/scores/${best.scoreId}`,
  );
  ({ summary, band } = score.body.explanation);
});

afterAll(async () => {
  await service.stop();
  llm.stop();
});

beforeEach(() => {
  llm.messages.length = 0;
});

const says = (content: unknown): void =>
  llm.answer(path, { status: 200, body: JSON.stringify({ choices: [{ message: { content } }] }) });
const prose = async (): Promise<Prose> => (await recruiter.get<Prose>(`/scores/${best.scoreId}/prose`)).body;

test('a paragraph that keeps to the explanation is given as the model wrote it', async () => {
  const text = `The candidate is a ${band} match.`;
  says(text);
  expect(await prose()).toEqual({
    scoreId: best.scoreId,
    candidateId: best.candidateId,
    text,
    author: 'model',
    model: 'words-1',
  });
  const [message] = llm.messages;
  expect(message!.headers['authorization']).toBe('Bearer key-of-the-test');
  const body = JSON.parse(message!.body) as { model: string; messages: { content: string }[] };
  expect(body.model).toBe('words-1');
  expect(JSON.parse(body.messages[1]!.content)).toMatchObject({ band });
});

test('the model is not told who the candidate is, even where the posting says it', async () => {
  says('The candidate fits.');
  const description = 'Python services, as before.';
  const requirements = [`Python, as ${engineer.basics.name} writes it (${engineer.basics.email})`];
  const job = await recruiter.post<{ id: string }>('/jobs', { title: 'Engineer', description, requirements });
  const pair = { jobId: job.body.id, resumeId: best.resumeId };
  const score = await recruiter.post<{ id: string }>('/scores/compute', pair);
  expect((await recruiter.get<Prose>(`/scores/${score.body.id}/prose`)).body.author).toBe('model');
  const told = llm.messages[0]!.body.toLowerCase();
  expect(told).toContain('writes it');
  const { name, email } = engineer.basics;
  for (const part of [...name.split(' '), email]) expect(told).not.toContain(part.toLowerCase());
});

test.each([
  ['invents a number', () => says('The candidate has 4711 months of experience.')],
  ['invents a skill', () => says('The candidate is known for Underwaterbasketry.')],
  ['answers in another form', () => says({ text: 'nothing' })],
  ['answers with more than is read', () => says('so '.repeat(100_000))],
  ['answers what is no JSON', () => llm.answer(path, { status: 200, body: 'sorry' })],
  ['is out of order', () => llm.answer(path, { status: 500 })],
  ['sends elsewhere', () => llm.answer(path, { status: 302, headers: { location: llm.url('/other') } })],
  ['does not answer in time', () => llm.answer(path, 'silent')],
])('where the model %s, the paragraph is the template’s', async (_, behave) => {
  behave();
  expect(await prose()).toMatchObject({ text: summary, author: 'template', model: null });
  expect(llm.messages.map((message) => message.path)).toEqual([path]);
});

test('of a model that fails the log says how, and nothing it said', async () => {
  llm.answer(path, { status: 500, body: 'words of the model' });
  await prose();
  llm.answer(path, 'silent');
  await prose();
  const said = (msg: string): unknown => service.logs().findLast((line) => line.msg === msg);
  expect(said('prose refused')).toMatchObject({ level: 'warn', status: 500 });
  expect(said('prose failed')).toMatchObject({ level: 'warn', error: 'TimeoutError' });
  expect(JSON.stringify(service.logs())).not.toMatch(/words of the model|object Object/);
});

test('a score that is not there is not found', async () => {
  expect((await recruiter.get('/scores/01900000-0000-7000-8000-000000000000/prose')).status).toBe(404);
});
