import { afterEach, expect, test } from '@jest/globals';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPdf, stacked } from '../fixtures/pdf-fixture.js';
import { gazetteerFile, receivedOn } from '../fixtures/parse.js';
import { parseResume } from '../parse-resume.js';
import { ParseSandbox } from './parse-sandbox.js';

let sandbox: ParseSandbox;
afterEach(() => sandbox.close());

const resume = (name: string): Promise<Buffer> =>
  drawPdf(
    stacked(
      [`*${name}`, 'jane@example.com', 'EXPERIENCE', '*Engineer, Acme Ltd', '2019 - 2021', 'Built things'],
      40,
      40,
    ),
  );

test('more documents than processes are parsed, each in its turn', async () => {
  sandbox = new ParseSandbox({ processes: 2, gazetteerFile });
  const names = ['Ada Stone', 'Bea Young', 'Cleo Marsh', 'Dora Field', 'Edda Brook'];
  const parsed = await Promise.all(
    names.map(async (name) => sandbox.parse(await resume(name), { receivedOn })),
  );
  expect(parsed.map(({ contact }) => contact.name?.value)).toEqual(names);
});

test('a document that takes too long is a failure, and the process is replaced', async () => {
  sandbox = new ParseSandbox({ processes: 1, wallMs: 1, gazetteerFile });
  await expect(sandbox.parse(await resume('Ada Stone'), { receivedOn })).rejects.toMatchObject({
    code: 'timed_out',
    transient: false,
  });
  await expect(sandbox.parse(await resume('Ada Stone'), { receivedOn })).rejects.toMatchObject({
    code: 'timed_out',
  });
});

test('a process that outgrows its memory is a failure', async () => {
  sandbox = new ParseSandbox({ processes: 1, memoryMb: 1, gazetteerFile });
  await expect(sandbox.parse(await resume('Ada Stone'), { receivedOn })).rejects.toMatchObject({
    code: 'out_of_memory',
  });
});

test('a process that cannot start says why, and that is no fault of a document', async () => {
  sandbox = new ParseSandbox({ processes: 1, gazetteerFile: '/nowhere/gazetteer.json.gz' });
  await expect(sandbox.ready()).rejects.toThrow(/cannot start: .*\/nowhere\/gazetteer\.json\.gz/);
  await expect(sandbox.parse(await resume('Ada Stone'), { receivedOn })).rejects.toMatchObject({
    code: 'parser_crashed',
    transient: true,
  });
});

test('a sandbox whose processes could not start works once they can', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const late = join(directory, 'gazetteer.json.gz');
  sandbox = new ParseSandbox({ processes: 1, gazetteerFile: late });
  try {
    await expect(sandbox.ready()).rejects.toMatchObject({ transient: true });
    await copyFile(gazetteerFile, late);
    await sandbox.ready();
    expect((await sandbox.parse(await resume('Ada Stone'), { receivedOn })).contact.name?.value).toBe(
      'Ada Stone',
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});

test('the largest document is the one the caller allows', async () => {
  const bytes = await resume('Ada Stone');
  sandbox = new ParseSandbox({ processes: 1, gazetteerFile, maxBytes: bytes.length - 1 });
  await expect(sandbox.parse(bytes, { receivedOn })).rejects.toMatchObject({ code: 'too_large' });
  const padded = Buffer.concat([bytes, Buffer.alloc(20 * 1024 * 1024, 10)]);
  await expect(
    parseResume(padded, { receivedOn, gazetteerFile, maxBytes: padded.length }),
  ).resolves.toMatchObject({ contact: { name: { value: 'Ada Stone' } } });
});

test('a bad document leaves the process fit for the next', async () => {
  sandbox = new ParseSandbox({ processes: 1, gazetteerFile });
  await expect(sandbox.parse(Buffer.from('GIF89a'), { receivedOn })).rejects.toMatchObject({
    code: 'unsupported_format',
  });
  expect((await sandbox.parse(await resume('Ada Stone'), { receivedOn })).contact.name?.value).toBe(
    'Ada Stone',
  );
});

test('closing fails what waits as transient', async () => {
  sandbox = new ParseSandbox({ processes: 1, gazetteerFile });
  const bytes = await resume('Ada Stone');
  const parsing = [sandbox.parse(bytes, { receivedOn }), sandbox.parse(bytes, { receivedOn })];
  sandbox.close();
  const outcomes = await Promise.allSettled(parsing);
  expect(outcomes).toMatchObject([
    { status: 'rejected', reason: { transient: true } },
    { status: 'rejected', reason: { transient: true } },
  ]);
});
