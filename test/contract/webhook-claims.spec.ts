import { migrate } from '#libs/platform';
import { DueDeliveries, type ClaimedDelivery } from '#libs/webhooks';
import { migrations } from '#migrations';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';

let scratch: ScratchDatabase;
let database: DataSource;
let due: DueDeliveries;

beforeAll(async () => {
  scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  database = await new DataSource({ type: 'postgres', url: scratch.url, poolSize: 8 }).initialize();
  due = new DueDeliveries(database);
  await database.query(
    `INSERT INTO users (id, email, password_hash, role) VALUES (gen_random_uuid(), 'admin@talentflow.example', '', 'admin')`,
  );
});

afterAll(async () => {
  await database?.destroy();
  await scratch?.drop();
});

beforeEach(() => database.query('DELETE FROM webhooks'));

/** A webhook with so many deliveries that are due. @returns its id */
async function webhookWith(deliveries: number, change = ''): Promise<string> {
  const [{ id }] = await database.query<[{ id: string }]>(
    `INSERT INTO webhooks (id, version, url, events, secret, created_by, created_at, updated_at)
     SELECT gen_random_uuid(), 1, '', '{job.changed}', '', id, now(), now() FROM users LIMIT 1 RETURNING id`,
  );
  await database.query(
    `INSERT INTO webhook_deliveries (id, webhook_id, event_id, payload, state, round_started_at, next_attempt_at, created_at)
     SELECT gen_random_uuid(), $1, gen_random_uuid(), '{}', 'pending', now(), now(), now() FROM generate_series(1, $2::int)`,
    [id, deliveries],
  );
  if (change) await database.query(`UPDATE webhooks SET ${change} WHERE id = $1`, [id]);
  return id;
}

async function claimAll(limit: number): Promise<ClaimedDelivery[]> {
  const all: ClaimedDelivery[] = [];
  for (;;) {
    const claimed = await due.claim(limit, []);
    expect(claimed.length).toBeLessThanOrEqual(limit);
    if (claimed.length === 0) return all;
    all.push(...claimed);
  }
}

test('six workers that claim at once share the deliveries: each goes to one of them, for its first attempt', async () => {
  await webhookWith(40);
  await webhookWith(25);
  await webhookWith(5, `disabled_at = now(), disabled_reason = 'asked'`);
  let claimed: ClaimedDelivery[] = [];
  // A worker finds nothing while the others hold what is left, so they come again, as the loop does.
  while (claimed.length < 65)
    claimed = claimed.concat(...(await Promise.all([1, 2, 3, 4, 5, 6].map((n) => claimAll(n)))));
  expect(new Set(claimed.map(({ id }) => id)).size).toBe(65);
  expect(claimed.every(({ attempt }) => attempt === 1)).toBe(true);
  expect(await claimAll(10)).toEqual([]);
});

test('a claim that ran out is handed out again, as the next attempt; a busy webhook waits', async () => {
  const webhookId = await webhookWith(1);
  const [first] = await due.claim(10, []);
  expect(await due.claim(10, [])).toEqual([]);
  await database.query(
    `UPDATE webhook_deliveries SET next_attempt_at = next_attempt_at - interval '31 seconds'`,
  );
  expect(await due.claim(10, [webhookId])).toEqual([]);
  expect(await due.claim(10, [])).toEqual([{ ...first!, attempt: 2 }]);
});

test('one webhook with many deliveries does not hold up the others', async () => {
  const [many, few] = [await webhookWith(100), await webhookWith(2)];
  const claimed = await due.claim(10, []);
  expect(claimed.filter(({ webhookId }) => webhookId === few)).toHaveLength(2);
  expect(claimed.filter(({ webhookId }) => webhookId === many)).toHaveLength(2);
});
