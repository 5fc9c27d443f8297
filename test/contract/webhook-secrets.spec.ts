import { Logger, migrate, SecretBox, UnitOfWork } from '#libs/platform';
import { migrations } from '#migrations';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ResealSecretsHandler } from '../../libs/webhooks/src/commands/reseal-secrets/reseal-secrets.handler.js';
import { Webhook } from '../../libs/webhooks/src/webhook.entity.js';
import { placeOfSecret } from '../../libs/webhooks/src/webhook-secret.js';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';

const newKey = (): string => randomBytes(32).toString('base64');
const boxOf = (encryptionKey: string, ...encryptionPreviousKeys: string[]): SecretBox =>
  SecretBox.from({ encryptionKey, encryptionPreviousKeys, encryptionKeyFile: '' });
const [first, second] = [newKey(), newKey()];

let scratch: ScratchDatabase;
let database: DataSource;

beforeAll(async () => {
  scratch = await createScratchDatabase();
  await migrate(scratch.url, migrations);
  database = await new DataSource({ type: 'postgres', url: scratch.url, entities: [Webhook] }).initialize();
  await database.query(
    `INSERT INTO users (id, email, password_hash, role) VALUES (gen_random_uuid(), 'admin@talentflow.example', '', 'admin')`,
  );
});

afterAll(async () => {
  await database?.destroy();
  await scratch?.drop();
});

beforeEach(() => database.query('DELETE FROM webhooks'));

/** A webhook whose present and previous secret the box has sealed. @returns its id */
async function webhookOf(box: SecretBox): Promise<string> {
  const [{ id }] = await database.query<[{ id: string }]>('SELECT gen_random_uuid() AS id');
  await database.query(
    `INSERT INTO webhooks (id, version, url, events, secret, previous_secret, created_by, created_at, updated_at)
     SELECT $1, 1, '', '{job.changed}', $2, $3, id, now(), now() FROM users`,
    [id, box.seal('present', placeOfSecret(id)), box.seal('previous', placeOfSecret(id))],
  );
  return id;
}

const sealedOf = async (id: string): Promise<{ version: number; sealed: Buffer[] }> => {
  const { version, sealedSecrets } = (await database.manager.findOne(Webhook, { where: { id } }))!;
  return { version, sealed: sealedSecrets };
};

const reseal = (box: SecretBox): Promise<void> =>
  new ResealSecretsHandler(database, new UnitOfWork(database), box, new Logger('test', 'silent')).execute();

test('after a change of the key the old one can go: every secret is sealed by the new one', async () => {
  const id = await webhookOf(boxOf(first));
  await reseal(boxOf(second, first));
  const { version, sealed } = await sealedOf(id);
  expect(version).toBe(1); // nobody sees a change
  expect(sealed.map((each) => boxOf(second).open(each, placeOfSecret(id)))).toEqual(['present', 'previous']);
  await reseal(boxOf(second, first));
  expect((await sealedOf(id)).sealed).toEqual(sealed);
});

test('a secret that no key opens keeps none of the others from being sealed anew', async () => {
  const ids = [
    await webhookOf(boxOf(newKey())),
    await webhookOf(boxOf(first)),
    await webhookOf(boxOf(newKey())),
  ];
  const before = await Promise.all(ids.map(sealedOf));
  await reseal(boxOf(second, first));
  const after = await Promise.all(ids.map(sealedOf));
  expect(after.map((webhook, at) => webhook.sealed[0]!.equals(before[at]!.sealed[0]!))).toEqual([
    true,
    false,
    true,
  ]);
  expect(boxOf(second).open(after[1]!.sealed[1]!, placeOfSecret(ids[1]!))).toBe('previous');
});
