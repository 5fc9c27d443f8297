import { DiskStore, type ObjectStore, type SignedRequest } from '#libs/platform';
import { mediaTypes } from '#libs/resumes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'content-disposition';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { hold } from '../support/hold.js';
import { RunningService } from '../support/running-service.js';
import { hasS3, s3Store } from '../support/s3.js';
import { storableText } from './arbitraries/storable-text.js';

let service: RunningService;
const stores: ObjectStore[] = hasS3 ? [s3Store()] : [];

beforeAll(async () => {
  service = await RunningService.start({ RATE_LIMIT_PER_MINUTE: '1000000' }, false);
  stores.push(new DiskStore(service.storageDirectory));
});

afterAll(() => service?.stop());

const mediaType = fc.constantFrom(...Object.values(mediaTypes));

interface KeptFile {
  content: Buffer;
  fileName: string;
  mediaType: string;
  seconds: number;
}

/** A name never has control characters. */
const file: fc.Arbitrary<KeptFile> = fc.record({
  content: fc.uint8Array({ minLength: 1, maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  fileName: storableText(60)
    .map((name) => name.replace(/\p{Cc}/gu, '').trim())
    .filter((name) => name !== ''),
  mediaType,
  seconds: fc.integer({ min: 5, max: 300 }),
});

/** One part of an address changed in one place, or left out. */
interface Tampering {
  part: number;
  how: 'left out' | { at: number; to: string };
}

const tampering: fc.Arbitrary<Tampering> = fc.record({
  part: fc.nat(),
  how: fc.oneof(
    fc.constant('left out' as const),
    fc.record({ at: fc.nat(), to: fc.constantFrom('a', 'Z', '0', '9', '-', '_', '.', '%') }),
  ),
});

function tampered(url: URL, { part, how }: Tampering): URL {
  const changed = new URL(url);
  const names = [...url.searchParams.keys()].filter((name) => name !== 'x-id'); // it says nothing
  const name = names[part % names.length]!;
  const value = url.searchParams.get(name)!;
  if (how === 'left out' || value === '') changed.searchParams.delete(name);
  else {
    const at = how.at % value.length;
    changed.searchParams.set(name, value.slice(0, at) + how.to + value.slice(at + 1));
  }
  return changed;
}

const addressOf = ({ url }: SignedRequest): URL => new URL(url, service.apiUrl);

async function expectRefusal(answer: Response, content: Buffer): Promise<void> {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(404);
  expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(false);
}

/** Only the address as it was signed, with its method, opens the object; and it is an attachment then. */
async function readsOnlyAsSigned(
  store: ObjectStore,
  { content, ...terms }: KeptFile,
  changes: readonly Tampering[],
): Promise<void> {
  const key = `resumes/${randomUUID()}`;
  await store.put(key, Readable.from([content]), terms.mediaType);
  const address = addressOf(await store.signDownload(key, terms));
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  expect(answer.headers.get('content-type')).toBe(terms.mediaType);
  const disposition = parse(answer.headers.get('content-disposition')!);
  expect(disposition).toMatchObject({ type: 'attachment', parameters: { filename: terms.fileName } });
  await expectRefusal(await fetch(new URL(address.pathname, address)), content);
  await expectRefusal(await fetch(address, { method: 'PUT', body: content }), content);
  for (const change of changes) {
    const url = tampered(address, change);
    // A character may have been changed to itself.
    if (String(url.searchParams) !== String(address.searchParams))
      await expectRefusal(await fetch(url), content);
  }
  await store.delete(key);
}

/** Only a body of the signed length and type gets in. */
async function writesOnlyAsSigned(
  store: ObjectStore,
  { content, mediaType: type }: { content: Buffer; mediaType: string },
  other: { sizeBytes: number; mediaType: string },
): Promise<void> {
  const key = `uploads/${randomUUID()}`;
  const put = (request: SignedRequest) =>
    fetch(addressOf(request), {
      method: 'PUT',
      body: content,
      headers: { ...request.headers, 'content-type': type },
    });
  const fits = other.sizeBytes === content.length && other.mediaType === type;
  const answer = await put(await store.signUpload(key, { ...other, seconds: 60 }));
  if (!fits) {
    await expectRefusal(answer, content);
    expect(await store.open(key)).toBeNull();
    const request = await store.signUpload(key, { sizeBytes: content.length, mediaType: type, seconds: 60 });
    expect((await put(request)).status).toBe(200);
  }
  expect(Buffer.from(await store.read(key)).equals(content)).toBe(true);
  await store.delete(key);
}

test('Feature: talentflow-ai, Property 52: S3 storage with access controls', async () => {
  const changes = fc.array(tampering, { minLength: 1, maxLength: 3 });
  const other = fc.record({ sizeBytes: fc.integer({ min: 1, max: 2000 }), mediaType });
  await hold(
    fc.asyncProperty(file, changes, other, async (given, tamperings, announced) => {
      expect(stores).toHaveLength(hasS3 ? 2 : 1);
      for (const store of stores) {
        await readsOnlyAsSigned(store, given, tamperings);
        await writesOnlyAsSigned(store, given, announced);
      }
    }),
  );
});
