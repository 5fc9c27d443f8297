import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { engineer, nurse, rankedScene } from '../support/ranked-scene.js';
import { emailOf, password, type RunningService } from '../support/running-service.js';
import { awaitBackgroundJob } from '../support/shapes.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

/** Somebody goes through Swagger UI from top to bottom and presses Execute everywhere, without a word typed. */
let service: RunningService;
let receiver: WebhookReceiver;
let admin: ApiClient;

interface Example {
  example?: unknown;
  schema?: { example?: unknown; default?: unknown; enum?: unknown[] };
}

interface Operation {
  operationId: string;
  parameters?: (Example & { name: string; in: string; required?: boolean })[];
  requestBody?: { content: Record<string, { example?: unknown }> };
}

/** Calls that need what only their user has: a password, a token, a file, a signed address. */
const needMore: readonly string[] = [
  'logIn',
  'refreshSession',
  'logOut',
  'issueToken',
  'changePassword',
  'uploadResume',
  'uploadResumes',
  'completeUpload',
  'downloadFile',
  'uploadFile',
];

/** What is whole cannot be restored, what has ended cannot be cancelled; these say so. */
const nothingToDo = {
  cancelBackgroundJob: 409,
  restoreCandidate: 404,
  restoreJob: 404,
  restoreResume: 404,
};

beforeAll(async () => {
  ({ service } = await rankedScene({
    DOCS_EXAMPLES: 'live',
    WEBHOOK_HTTP: 'allowed',
    WEBHOOK_ALLOWED_NETWORKS: '127.0.0.0/8',
  }));
  await service.as('admin'); // the oldest of the admin's sessions, which the examples name
  admin = await ApiClient.signIn(service.apiUrl, emailOf('admin'), password);
  for (const person of people.filter((one) => one !== engineer && one !== nurse).slice(0, 2)) {
    const { body } = await admin.upload(await renderPerson(person, 'docx-plain'), `${person.id}.docx`);
    await awaitBackgroundJob(admin, body.backgroundJobId);
  }
  const [candidate] = (await admin.get<{ data: { id: string }[] }>('/candidates')).body.data;
  await admin.post(`/candidates/${candidate!.id}/notes`, { text: 'Can start in May.' });
  await admin.post('/api-keys', { name: 'Portal', scopes: ['jobs:read'] });
  receiver = await WebhookReceiver.start();
  const hook = { url: receiver.url('/'), events: ['resume.parsed'] };
  const { body } = await admin.post<{ id: string }>('/webhooks', hook);
  await admin.post(`/webhooks/${body.id}/test`, undefined);
  await admin.post('/resumes/uploads', { fileName: 'a.pdf', size: 9, mediaType: 'application/pdf' });
});

afterAll(async () => {
  await service?.stop();
  receiver?.stop();
});

test('every call runs as its example stands, those that take something away last', async () => {
  const answers: Record<string, number> = {};
  for (const methods of [['get'], ['put', 'post', 'patch'], ['delete']])
    for (const { path, method } of await calls(methods)) {
      const operation = (await document()).paths[path]![method]!; // anew, as on reloading the page
      if (needMore.includes(operation.operationId)) continue;
      answers[operation.operationId] = await execute(method, path, operation);
    }
  expect(Object.keys(answers).length).toBeGreaterThan(70);
  const refused = Object.entries(answers).filter(([, status]) => status >= 400);
  expect(Object.fromEntries(refused)).toEqual(nothingToDo);
});

async function document(): Promise<{ paths: Record<string, Record<string, Operation>> }> {
  return (await (await fetch(`${service.apiUrl}/docs/openapi.json`)).json()) as never;
}

async function calls(methods: string[]): Promise<{ path: string; method: string }[]> {
  const all = Object.entries((await document()).paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => ({ path, method })),
  );
  return methods.includes('delete') ? all.toReversed() : all; // notes before candidates, sessions last
}

/** Sends what Swagger UI fills in. @returns the status */
async function execute(method: string, path: string, operation: Operation): Promise<number> {
  const { parameters = [], requestBody } = operation;
  const query = new URLSearchParams();
  const headers = new Headers({ authorization: `Bearer ${admin.accessToken}` });
  let address = path;
  for (const parameter of parameters) {
    const value = filledIn(parameter);
    if (value === undefined) continue;
    if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(value));
    if (parameter.in === 'query') query.set(parameter.name, value);
    if (parameter.in === 'header') headers.set(parameter.name, value);
  }
  const body = requestBody?.content['application/json']?.example;
  if (body !== undefined) headers.set('content-type', 'application/json');
  const response = await fetch(`${service.apiUrl}${address}?${query.toString()}`, {
    method: method.toUpperCase(),
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  await response.arrayBuffer();
  return response.status;
}

function filledIn({ example, schema, required }: Example & { required?: boolean }): string | undefined {
  const value = example ?? schema?.example ?? schema?.default ?? (required ? schema?.enum?.[0] : undefined);
  return typeof value === 'string' || value === undefined ? value : JSON.stringify(value);
}
