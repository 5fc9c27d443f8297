import { DiskStore, type ObjectStore, type SignedRequest } from '#libs/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { RunningService } from '../support/running-service.js';
import { onS3, s3Store } from '../support/s3.js';

const pdf = 'application/pdf';
const terms = { fileName: 'Lebenslauf Łukasz.pdf', mediaType: pdf, seconds: 60 };
const content = randomBytes(1000);

describe('on disk', () => {
  let service: RunningService;
  let store: DiskStore;
  beforeAll(async () => {
    service = await RunningService.start({}, false);
    store = new DiskStore(service.storageDirectory); // another process than the one that serves it
  });
  afterAll(() => service?.stop());

  signsRequests(
    () => store,
    () => service.apiUrl,
  );

  test('what it answers is saved, never shown, and kept by nobody', async () => {
    await store.put('a-key', Readable.from([content]));
    const { url } = await store.signDownload('a-key', terms);
    const { headers } = await fetch(new URL(url, service.apiUrl));
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  test('a body without an announced length is refused', async () => {
    const { url, headers } = await store.signUpload('chunked', { ...terms, sizeBytes: 10 });
    const body = Readable.toWeb(Readable.from([Buffer.alloc(10)])) as ReadableStream;
    const answer = await fetch(new URL(url, service.apiUrl), {
      method: 'PUT',
      headers,
      body,
      duplex: 'half',
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'file-link.body-mismatch' });
    expect(await store.open('chunked')).toBeNull();
  });
});

onS3.describe(onS3.name, () =>
  signsRequests(
    () => s3Store(),
    () => undefined,
  ),
);

/** Asks for an hour more than was signed. */
const lengthen = (url: URL): void => {
  url.searchParams.forEach((value, name, all) => {
    if (/expires$/i.test(name)) all.set(name, String(Number(value) + 3600));
  });
};

/** What a signed address has to keep, whoever serves it. */
function signsRequests(open: () => ObjectStore, base: () => string | undefined): void {
  let store: ObjectStore;
  let key: string;

  beforeAll(() => {
    store = open();
  });
  beforeEach(() => {
    key = `resumes/${randomUUID()}`;
  });

  const send = (request: SignedRequest, init: RequestInit = {}, change?: (url: URL) => void) => {
    const url = new URL(request.url, base());
    change?.(url);
    return fetch(url, { headers: request.headers, ...init });
  };
  const putSigned = (request: SignedRequest, body: Buffer, headers: Record<string, string> = {}) =>
    send(request, { method: 'PUT', body, headers: { ...request.headers, ...headers } });
  const stored = async (): Promise<SignedRequest> => {
    await store.put(key, Readable.from([content]), 'text/plain');
    return store.signDownload(key, terms);
  };
  const expectRefusal = async (answer: Response): Promise<void> => {
    expect([400, 401, 403]).toContain(answer.status);
    expect(Buffer.from(await answer.arrayBuffer()).includes(content)).toBe(false);
  };

  test('a signed GET answers the bytes as an attachment, under name and type of the signer', async () => {
    const request = await stored();
    const answer = await send(request);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
    expect(answer.headers.get('content-length')).toBe('1000');
    expect(answer.headers.get('content-type')).toBe(pdf);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Lebenslauf _ukasz.pdf"; filename*=UTF-8''Lebenslauf%20%C5%81ukasz.pdf`,
    );
    const left = request.expiresAt.getTime() - Date.now();
    expect(left).toBeLessThanOrEqual(60_000);
    expect(left).toBeGreaterThan(30_000);
  });

  test('an address without its signature, or with a part of it changed or left out, opens nothing', async () => {
    const request = await stored();
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const names = [...searchParams.keys()].filter((name) => name !== 'x-id'); // the SDK's own mark, which says nothing
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      await expectRefusal(await send(request, {}, (url) => url.searchParams.delete(name)));
      const changed = `${searchParams.get(name)!.slice(0, -1)}${searchParams.get(name)!.endsWith('0') ? '1' : '0'}`;
      await expectRefusal(await send(request, {}, (url) => url.searchParams.set(name, changed)));
    }
    await expectRefusal(await send(request, {}, (url) => (url.search = '')));
    await store.put(`${key}-other`, Readable.from([content]), pdf);
    await expectRefusal(
      await send(request, {}, (url) => {
        if (pathname.includes(key)) url.pathname += '-other';
        else url.searchParams.set('key', `${key}-other`);
      }),
    );
  });

  test('an address cannot be stretched, and is worth nothing when its time is over', async () => {
    await stored();
    const request = await store.signDownload(key, { ...terms, seconds: 2 });
    expect((await send(request)).status).toBe(200);
    await expectRefusal(await send(request, {}, lengthen));
    await sleep(request.expiresAt.getTime() - Date.now() + 1_100);
    await expectRefusal(await send(request));
    await expectRefusal(await send(request, {}, lengthen));
  });

  test('a signed PUT stores exactly what was announced', async () => {
    const request = await store.signUpload(key, { sizeBytes: content.length, mediaType: pdf, seconds: 60 });
    const answer = await putSigned(request, content);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await store.read(key)).equals(content)).toBe(true);
  });

  test.each([
    ['shorter', content.subarray(1), {}],
    ['longer', Buffer.concat([content, Buffer.from('!')]), {}],
    ['empty', Buffer.alloc(0), {}],
    ['of another type', content, { 'content-type': 'text/html' }],
  ])('a body that is %s is refused, and nothing is stored', async (_what, body, headers) => {
    const request = await store.signUpload(key, { sizeBytes: content.length, mediaType: pdf, seconds: 60 });
    await expectRefusal(await putSigned(request, body, headers));
    expect(await store.open(key)).toBeNull();
  });

  test('an address is for its method alone', async () => {
    const download = await stored();
    await expectRefusal(await putSigned(download, content, { 'content-type': pdf }));
    const upload = await store.signUpload(key, { sizeBytes: content.length, mediaType: pdf, seconds: 60 });
    await expectRefusal(await send(upload));
    expect((await send(download)).status).toBe(200);
  });
}
