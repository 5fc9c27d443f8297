import { DiskStore, StorageUnavailable, type ObjectStore } from '#libs/platform';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { onS3, s3Store } from '../support/s3.js';

const MiB = 1024 * 1024;
const pdf = 'application/pdf';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'talentflow-test-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('on disk', () => {
  behavesAsObjectStore(() => new DiskStore(join(directory, 'files')));

  test('what a writer left that was killed is swept once it is old, and nothing else', async () => {
    const folder = join(directory, 'swept');
    const store = new DiskStore(folder);
    expect(await store.sweepPartials(new Date())).toBe(0);
    await store.put('resumes/whole', Readable.from([randomBytes(100)]));
    const left = join(folder, 'resumes', `half.${randomUUID()}.partial`);
    await writeFile(left, 'half');
    expect(await store.sweepPartials(new Date(Date.now() - 60_000))).toBe(0);
    expect(await store.sweepPartials(new Date(Date.now() + 60_000))).toBe(1);
    expect(existsSync(left)).toBe(false);
    expect(await store.read('resumes/whole')).toHaveLength(100);
  });

  test('workers that sweep at once delete every file that was left, each once', async () => {
    const folder = join(directory, 'swept-at-once');
    await mkdir(folder);
    const left = Array.from({ length: 200 }, () => join(folder, `half.${randomUUID()}.partial`));
    await Promise.all(left.map((path) => writeFile(path, 'half')));
    const soon = new Date(Date.now() + 60_000);
    const swept = await Promise.all([1, 2, 3].map(() => new DiskStore(folder).sweepPartials(soon)));
    expect(swept.reduce((sum, count) => sum + count)).toBe(left.length);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a folder that cannot be written is told as unavailable, without its path', async () => {
    const file = join(directory, 'in-the-way');
    await writeFile(file, '');
    const [put, read] = await failuresOf(new DiskStore(file));
    expect(put).toBeInstanceOf(StorageUnavailable);
    expect(read).toBeInstanceOf(StorageUnavailable);
    expect(String(put) + String(read)).not.toContain(file);
  });
});

onS3.describe(onS3.name, () => {
  behavesAsObjectStore(() => s3Store());

  test('a server that does not answer is told as unavailable, without its address', async () => {
    const [put, read] = await failuresOf(s3Store('http://127.0.0.1:1'));
    expect(put).toBeInstanceOf(StorageUnavailable);
    expect(read).toBeInstanceOf(StorageUnavailable);
    expect(String(put) + String(read)).not.toContain('127.0.0.1');
  });

  test('a server that refuses the credentials is told as unavailable', async () => {
    const { AWS_SECRET_ACCESS_KEY: secret } = process.env;
    process.env.AWS_SECRET_ACCESS_KEY = 'not the secret';
    const [put, read] = await failuresOf(s3Store());
    process.env.AWS_SECRET_ACCESS_KEY = secret;
    expect(put).toBeInstanceOf(StorageUnavailable);
    expect(read).toBeInstanceOf(StorageUnavailable);
  });
});

/** What every store has to keep, whatever lies behind it. */
function behavesAsObjectStore(open: () => ObjectStore): void {
  let store: ObjectStore;
  let key: string;

  beforeAll(() => {
    store = open();
  });
  beforeEach(() => {
    key = `resumes/${randomUUID()}`;
  });
  afterEach(() => store.delete(key));

  test.each([
    ['empty', 0],
    ['one byte long', 1],
    ['longer than one part of an upload', 6 * MiB],
  ])('content that is %s is read back byte by byte', async (_what, size) => {
    const content = randomBytes(size);
    await store.put(key, inChunks(content), pdf);
    expect(Buffer.from(await store.read(key)).equals(content)).toBe(true);
    const opened = await store.open(key);
    expect(opened?.sizeBytes).toBe(size);
    expect((await buffer(opened!.content)).equals(content)).toBe(true);
  });

  test('a second content replaces the first, and leaves other keys alone', async () => {
    const other = `${key}-other`;
    await store.put(key, inChunks(Buffer.from('a first, longer text')), pdf);
    await store.put(other, inChunks(Buffer.from('other')), pdf);
    await store.put(key, inChunks(Buffer.from('second')), pdf);
    expect([await textOf(store, key), await textOf(store, other)]).toEqual(['second', 'other']);
    await store.delete(other);
  });

  test.each([100, 6 * MiB])(
    'a stream that breaks after %i bytes ends with its own error and stores nothing',
    async (size) => {
      const broken = new Error('the client went away');
      await expect(store.put(key, inChunks(randomBytes(size), broken), pdf)).rejects.toBe(broken);
      await expect(store.read(key)).rejects.toBeInstanceOf(StorageUnavailable);
    },
  );

  test('a stream that breaks leaves the content there was', async () => {
    await store.put(key, inChunks(Buffer.from('whole')), pdf);
    await expect(store.put(key, inChunks(randomBytes(100), new Error('gone')), pdf)).rejects.toThrow('gone');
    expect(await textOf(store, key)).toBe('whole');
  });

  test('what was deleted is gone, and deleting it again is no error', async () => {
    await store.put(key, inChunks(Buffer.from('short-lived')), pdf);
    await store.delete(key);
    await store.delete(key);
    expect(await store.open(key)).toBeNull();
    await expect(store.read(key)).rejects.toBeInstanceOf(StorageUnavailable);
  });
}

/** A stream of 64 KiB chunks that ends well, or with an error. */
function inChunks(content: Buffer, error?: Error): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
      if (error) throw error;
    })(),
    { objectMode: false },
  );
}

const textOf = async (store: ObjectStore, key: string): Promise<string> =>
  Buffer.from(await store.read(key)).toString();

/** What a store says to an upload and a read that cannot succeed. */
const failuresOf = (store: ObjectStore): Promise<unknown[]> =>
  Promise.all([
    store.put('a-key', inChunks(Buffer.from('content')), pdf).catch(itself),
    store.read('a-key').catch(itself),
  ]);

const itself = (error: unknown): unknown => error;
