import type { Difference, GivenPosting } from '#libs/jobs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from 'pg';
import type { Answer, ApiClient } from '../support/api-client.js';
import { connect } from '../support/connect.js';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { givenPosting } from './arbitraries/posting.js';
import { saidBy, type JobAnswer } from './job-answer.js';

interface Change {
  version: number;
  action: string;
  posting: unknown;
  differences: Difference[];
  changedBy: string;
  changedAt: string;
}

interface Page<T> {
  data: T[];
  nextCursor: string | null;
}

let service: RunningService;
let users: { client: ApiClient; id: string }[];
let db: Client;

beforeAll(async () => {
  service = await RunningService.start({ RATE_LIMIT_PER_MINUTE: '1000000' }, false);
  users = await Promise.all(
    (['recruiter', 'admin'] as const).map(async (role) => {
      const client = await service.as(role);
      return { client, id: (await client.get<{ id: string }>('/auth/me')).body.id };
    }),
  );
  db = await connect(service.databaseUrl);
  // Rankings are by the promoted model, which a worker would have registered.
  await db.query(
    `INSERT INTO model_versions (id, name, version, artifact_sha256, parameters)
     VALUES (gen_random_uuid(), 'words', 1, '', '{}');
     INSERT INTO model_aliases (alias, model_version_id) SELECT 'champion', id FROM model_versions`,
  );
});

afterAll(async () => {
  await db?.end();
  await service?.stop();
});

type Step = { by: number } & (
  { act: 'update'; posting: GivenPosting } | { act: 'again' | 'close' | 'reopen' | 'delete' | 'restore' }
);

const by = fc.nat({ max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constant('update' as const), by, posting: givenPosting }) },
  fc.record({ act: fc.constantFrom('again', 'close', 'reopen', 'delete', 'restore'), by }),
);

/** What a job is expected to be, told from what was done to it. */
interface Model {
  posting: unknown;
  state: 'open' | 'closed';
  deleted: boolean;
  history: { action: string; posting: unknown; changedBy: string }[];
}

/** What a step has to be answered with, and the line it leaves in the history. */
function expectedOf({ act }: Step, { state, deleted }: Model): { status: number; action: string | null } {
  if (act === 'restore') return deleted ? { status: 200, action: 'restored' } : { status: 404, action: null };
  if (deleted) return { status: 404, action: null };
  if (act === 'delete') return { status: 204, action: 'deleted' };
  if (act === 'close') return { status: 200, action: state === 'open' ? 'closed' : null };
  if (act === 'reopen') return { status: 200, action: state === 'closed' ? 'reopened' : null };
  if (state === 'closed') return { status: 409, action: null };
  return { status: 200, action: act === 'update' ? 'updated' : null };
}

function send(id: string, taken: Step, model: Model): Promise<Answer<JobAnswer | null>> {
  const { client } = users[taken.by]!;
  if (taken.act === 'update') return client.put(`/jobs/${id}`, taken.posting);
  if (taken.act === 'again') return client.put(`/jobs/${id}`, model.posting);
  if (taken.act === 'delete') return client.delete(`/jobs/${id}`);
  return client.post(`/jobs/${id}/${taken.act}`, {});
}

const states: Record<string, Partial<Model>> = {
  closed: { state: 'closed' },
  reopened: { state: 'open' },
  deleted: { deleted: true },
  restored: { deleted: false },
};

async function take(id: string, taken: Step, model: Model): Promise<void> {
  const { status, action } = expectedOf(taken, model);
  const answer = await send(id, taken, model);
  expect(answer.status).toBe(status);
  if (action === null) return;
  const posting = action === 'updated' ? saidBy(answer.body!) : model.posting;
  // An update may happen to say what was said before.
  if (action === 'updated' && answer.body!.version === model.history.length) {
    expect(posting).toEqual(model.posting);
    return;
  }
  Object.assign(model, states[action] ?? {}, { posting });
  model.history.push({ action, posting, changedBy: users[taken.by]!.id });
}

async function create(posting: GivenPosting): Promise<{ id: string; model: Model }> {
  const [{ client, id: changedBy }] = users as [(typeof users)[number]];
  const { body } = await client.post<JobAnswer>('/jobs', posting);
  const said = saidBy(body);
  const history = [{ action: 'created', posting: said, changedBy }];
  return { id: body.id, model: { posting: said, state: 'open', deleted: false, history } };
}

/** All pages of a job's history, oldest line first. */
async function historyOf(id: string, limit: number): Promise<Change[]> {
  const changes: Change[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { body } = await users[0]!.client.get<Page<Change>>(`/jobs/${id}/history?limit=${limit}${more}`);
    changes.push(...body.data);
    cursor = body.nextCursor;
  } while (cursor !== null);
  return changes.toReversed();
}

/** What a posting says after the differences. */
function applied(before: unknown, differences: readonly Difference[]): unknown {
  const root = structuredClone({ before }) as Record<string, unknown>;
  for (const { pointer, from, to } of differences) {
    const path = ['before', ...pointer.split('/').slice(1)];
    const last = path.pop()!;
    const parent = path.reduce((place, key) => place[key] as Record<string, unknown>, root);
    expect(parent[last] ?? null).toEqual(from);
    if (to === null && Array.isArray(parent)) parent.length = Math.min(parent.length, Number(last));
    else if (to === null && path.at(-1) === 'sectionWeights') delete parent[last];
    else parent[last] = to;
  }
  return root.before;
}

test('Feature: talentflow-ai, Property 14: Job update history preservation', async () => {
  const steps = fc.array(step, { minLength: 1, maxLength: 6 });
  await hold(
    fc.asyncProperty(givenPosting, steps, fc.integer({ min: 2, max: 5 }), async (first, taken, limit) => {
      const { id, model } = await create(first);
      for (const one of taken) await take(id, one, model);
      const history = await historyOf(id, limit);
      expect(history).toEqual(
        model.history.map((line, at) => expect.objectContaining({ version: at + 1, ...line })),
      );
      expect(history.map(({ changedAt }) => changedAt)).toEqual(
        history.map(({ changedAt }) => changedAt).sort(),
      );
      for (const [at, { action, differences, posting }] of history.slice(1).entries()) {
        const before = history[at]!.posting;
        if (action === 'closed' || action === 'reopened') {
          expect(differences).toEqual([expect.objectContaining({ pointer: '/state' })]);
          expect(posting).toEqual(before);
        } else expect(applied(before, differences)).toEqual(posting);
      }
    }),
  );
});

/** Everything the database keeps of a job. */
async function rowsOf(id: string): Promise<unknown> {
  const { rows } = await db.query(
    `SELECT to_jsonb(j) - 'deleted_at' - 'version' - 'updated_at' - 'scoring_job_id' AS job,
            (SELECT jsonb_agg(h ORDER BY version) FROM job_history h
             WHERE job_id = j.id AND action NOT IN ('deleted', 'restored')) AS history
     FROM jobs j WHERE id = $1`,
    [id],
  );
  return rows[0];
}

const listed = async (id: string, query: string): Promise<boolean> => {
  const { body } = await users[0]!.client.get<Page<JobAnswer>>(`/jobs?limit=100${query}`);
  return body.data.some((job) => job.id === id);
};

/** What every call says of a job that is deleted, or is not. */
async function expectShown(id: string, shown: boolean, posting: GivenPosting): Promise<void> {
  const [{ client }] = users as [(typeof users)[number]];
  const found = shown ? 200 : 404;
  expect((await client.get(`/jobs/${id}`)).status).toBe(found);
  expect((await client.get(`/jobs/${id}/candidates`)).status).toBe(found);
  expect((await client.get(`/jobs/${id}/history`)).status).toBe(200);
  expect([await listed(id, ''), await listed(id, '&sort=title'), await listed(id, '&deleted=true')]).toEqual(
    shown ? [true, true, false] : [false, false, true],
  );
  if (shown) return;
  expect((await client.put(`/jobs/${id}`, posting)).status).toBe(404);
  for (const call of ['close', 'reopen', 'clone'])
    expect((await client.post(`/jobs/${id}/${call}`, {})).status).toBe(404);
  expect((await client.delete(`/jobs/${id}`)).status).toBe(404);
}

test('Feature: talentflow-ai, Property 15: Soft delete behavior', async () => {
  const state = fc.constantFrom('open', 'closed');
  await hold(
    fc.asyncProperty(
      givenPosting,
      givenPosting,
      state,
      fc.boolean(),
      async (posting, other, said, restores) => {
        await db.query('DELETE FROM job_history; DELETE FROM jobs');
        const { id } = await create(posting);
        const { id: bystander } = await create(other);
        const [{ client }] = users as [(typeof users)[number]];
        if (said === 'closed') await client.post(`/jobs/${id}/close`, {});
        const before = (await client.get<JobAnswer>(`/jobs/${id}`)).body;
        const rows = await rowsOf(id);

        expect((await client.delete(`/jobs/${id}`)).status).toBe(204);
        await expectShown(id, false, other);
        await expectShown(bystander, true, posting);
        expect(await rowsOf(id)).toEqual(rows);

        if (!restores) return;
        const restored = await client.post<JobAnswer>(`/jobs/${id}/restore`, {});
        expect(restored.status).toBe(200);
        expect(restored.body).toMatchObject({ id, state: said, version: before.version + 2 });
        expect(saidBy(restored.body)).toEqual(saidBy(before));
        await expectShown(id, true, posting);
        expect(await rowsOf(id)).toEqual(rows);
        expect((await client.post(`/jobs/${id}/restore`, {})).status).toBe(404);
      },
    ),
  );
});
