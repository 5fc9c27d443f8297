import { migrate, MigrationMismatch, SchemaVersion, type Migration } from '#libs/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { hold } from '../support/hold.js';
import { createScratchDatabase, type ScratchDatabase } from '../support/postgres.js';

let scratch: ScratchDatabase;
let database: DataSource;

beforeAll(async () => {
  scratch = await createScratchDatabase();
  // One connection, so that a search path set on it stays.
  database = await new DataSource({ type: 'postgres', url: scratch.url, poolSize: 1 }).initialize();
});

afterAll(async () => {
  await database?.destroy();
  await scratch?.drop();
});

let schemas = 0;

/** An empty schema, as good as a database and cheaper; `steps` is where the migrations write that they ran. */
async function emptySchema(): Promise<string> {
  const schema = `schema_${(schemas += 1)}`;
  await database.query(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
  await database.query('CREATE TABLE steps (at serial, version bigint)');
  const url = new URL(scratch.url);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}

const step = (version: number): Migration => ({
  version,
  name: `step-${version}`,
  sql: `INSERT INTO steps (version) VALUES (${version})`,
});

/** Fails after it has written. */
const brokenStep = (version: number): Migration => ({
  ...step(version),
  sql: `${step(version).sql}; SELECT 1 / 0`,
});

const numbersOf = (rows: { version: string }[]): number[] => rows.map(({ version }) => Number(version));

/** The steps that ran, in the order they ran, and what the ledger says of them. */
async function trace(): Promise<{ ran: number[]; ledger: unknown[] }> {
  return {
    ran: numbersOf(await database.query('SELECT version FROM steps ORDER BY at')),
    ledger: await database.query(
      'SELECT version::float8, name, checksum FROM schema_migrations ORDER BY version',
    ),
  };
}

/** Releases of a program, each with the steps that are new in it; branches merge late, so these may be older ones. */
const releases = fc
  .uniqueArray(fc.integer({ min: 20260101000000, max: 20991231235959 }), { minLength: 2, maxLength: 8 })
  .chain((versions) =>
    fc.tuple(fc.constant(versions), fc.array(fc.nat({ max: versions.length }), { maxLength: 1 })),
  )
  .map(([versions, cuts]) => {
    const bounds = [0, ...cuts.sort((a, b) => a - b), versions.length];
    return bounds.slice(1).map((end, at) => versions.slice(bounds[at], end).map(step));
  });

type Tamper = (applied: Migration[], at: number) => Migration[];

/** Programs whose steps contradict those that were applied. */
const tampers: readonly Tamper[] = [
  (applied, at) => applied.map((known, index) => (index === at ? { ...known, sql: `${known.sql} ` } : known)),
  (applied, at) => applied.filter((_, index) => index !== at),
];

const newest = 99990101000000;

test('Feature: talentflow-ai, Property 49: Schema migration versioning', async () => {
  const tamper = fc.tuple(fc.constantFrom(...tampers), fc.nat());
  await hold(
    fc.asyncProperty(releases, tamper, async (added, [contradict, at]) => {
      const url = await emptySchema();
      const known: Migration[] = [];
      for (const fresh of added) {
        const before = await trace().catch(() => ({ ran: [], ledger: [] }));
        known.unshift(...fresh);
        const versions = fresh.map(({ version }) => version).sort((a, b) => a - b);
        // Two at once, as when two machines deploy: one does the work.
        const applied = await Promise.all([migrate(url, known), migrate(url, known)]);
        expect(applied.flat()).toEqual(versions);
        const now = await trace();
        expect(now.ran).toEqual([...before.ran, ...versions]);
        expect(now.ledger).toEqual(expect.arrayContaining(before.ledger));
        const listed = known.map(({ version, name }) => expect.objectContaining({ version, name }));
        expect(now.ledger).toHaveLength(known.length);
        expect(now.ledger).toEqual(expect.arrayContaining(listed));
      }
      const done = await trace();
      const contradicting = contradict([...known], at % known.length);
      await expect(migrate(url, [...contradicting, step(newest)])).rejects.toThrow(MigrationMismatch);
      await expect(migrate(url, [...known, brokenStep(newest)])).rejects.toThrow('division by zero');
      expect(await trace()).toEqual(done);
      expect(await new SchemaVersion(database, known).fault()).toBeNull();
      const lacking = known.filter((_, index) => index !== at % known.length);
      expect(await new SchemaVersion(database, lacking).fault()).toContain('deploy the newer program');
      expect(await new SchemaVersion(database, [...known, step(1)]).fault()).toContain('npm run migrate');
    }),
  );
});
