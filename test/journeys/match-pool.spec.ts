import { people, renderPerson } from '#corpus';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { engineer, nurse, rankedScene } from '../support/ranked-scene.js';
import { emailOf, password, type RunningService } from '../support/running-service.js';
import { awaitBackgroundJob, type Ranked } from '../support/shapes.js';

interface Matches {
  data: Ranked[];
  searched: number;
}

let service: RunningService;
let db: Client;
let jobId: string;
/** Clients of three API processes; the last has the least memory for matching that may be set. */
let clients: ApiClient[];

beforeAll(async () => {
  ({ service, jobId } = await rankedScene());
  const addresses = [
    service.apiUrl,
    await service.startAnotherApi(),
    await service.startAnotherApi({ MATCH_MEMORY_MB: '122' }),
  ];
  clients = [];
  for (const address of addresses)
    clients.push(await ApiClient.signIn(address, emailOf('recruiter'), password));
  db = await connect(service.databaseUrl);
});

afterAll(async () => {
  await db.end();
  await service.stop();
});

const match = (client: ApiClient) => client.get<Matches>(`/jobs/${jobId}/matches`);

test('processes that read the candidates at the same time answer alike, and all know of who comes and goes', async () => {
  const first = await Promise.all([...clients, ...clients].map(match));
  for (const { status, body } of first) expect([status, body]).toEqual([200, first[0]!.body]);
  expect(first[0]!.body.searched).toBe(2);

  const third = people.find(({ id }) => id !== engineer.id && id !== nurse.id)!;
  const [recruiter] = clients as [ApiClient];
  const { body } = await recruiter.upload(await renderPerson(third, 'docx-plain'), 'third.docx');
  await awaitBackgroundJob(recruiter, body.backgroundJobId);
  const second = await Promise.all(clients.map(match));
  for (const answer of second) expect(answer.body).toEqual(second[0]!.body);
  expect(second[0]!.body.data.map(({ name }) => name)).toContain(third.basics.name);

  await clients[1]!.delete(`/resumes/${body.resumeId}`);
  for (const answer of await Promise.all(clients.map(match))) expect(answer.body).toEqual(first[0]!.body);
});

/** One candidate with so many different words that they do not fit beside what is reserved for vectors. */
const wordy = `
  UPDATE candidate_gists SET change = nextval('candidate_gist_changes'),
    terms = (SELECT array_agg('word' || n) FROM generate_series(1, 200000) n)
  WHERE candidate_id = $1`;

test('a process whose memory the candidates outgrow says so; others go on, and so does its ranking', async () => {
  const [roomy, , small] = clients as [ApiClient, ApiClient, ApiClient];
  const [best] = (await match(small)).body.data;
  await db.query(wordy, [best!.candidateId]);
  for (let time = 0; time < 2; time += 1)
    expect(await match(small)).toMatchObject({ status: 503, body: { code: 'match.pool-too-large' } });
  expect(await match(roomy)).toMatchObject({ status: 200, body: { searched: 2 } });
  expect((await small.get(`/jobs/${jobId}/candidates`)).status).toBe(200);
});
