import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { S3Store } from '#libs/platform';

/** What the store says on the wire, to a server that only listens: no server of the tests can be looked into. */
let server: Server;
let endpoint: string;
let requests: { method: string; headers: IncomingHttpHeaders }[];
let refusals: number[];

beforeAll(async () => {
  process.env.AWS_ACCESS_KEY_ID ??= 'talentflow-test';
  process.env.AWS_SECRET_ACCESS_KEY ??= 'talentflow-test-secret';
  server = createServer((request, response) => {
    requests.push({ method: request.method ?? '', headers: request.headers });
    request.resume().on('end', () => response.writeHead(refusals.shift() ?? 200).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  requests = [];
  refusals = [];
});

const storeWith = (s3Encryption: 'AES256' | 'aws:kms' | 'none', s3KmsKeyId = ''): S3Store =>
  new S3Store({
    s3Bucket: 'bucket',
    s3Region: 'eu-central-1',
    s3Endpoint: endpoint,
    s3Encryption,
    s3KmsKeyId,
  });
const put = (store: S3Store): Promise<void> => store.put('a-key', Readable.from(['content']), 'text/plain');

const kind = 'x-amz-server-side-encryption';
const kmsKey = 'x-amz-server-side-encryption-aws-kms-key-id';

test.each([
  ['AES256', '', { [kind]: 'AES256' }],
  ['aws:kms', '', { [kind]: 'aws:kms' }],
  ['aws:kms', 'a-key-id', { [kind]: 'aws:kms', [kmsKey]: 'a-key-id' }],
  ['none', 'a-key-id', {}],
] as const)('with encryption %s and key "%s" every object asks for %j', async (encryption, keyId, asked) => {
  const store = storeWith(encryption, keyId);
  await put(store);
  const said = Object.entries(requests[0]!.headers).filter(([name]) => name.startsWith(kind));
  expect(Object.fromEntries(said)).toEqual(asked);
  expect(requests[0]!.headers).not.toHaveProperty('x-amz-acl');

  const signed = await store.signUpload('a-key', { sizeBytes: 7, mediaType: 'text/plain', seconds: 60 });
  expect(signed.headers).toEqual({ 'content-type': 'text/plain', ...asked });
  const names = new URL(signed.url).searchParams.get('X-Amz-SignedHeaders')!.split(';');
  expect(names.sort()).toEqual(['content-length', 'content-type', 'host', ...Object.keys(asked)].sort());
});

test('a server that fails for a moment is asked again', async () => {
  refusals = [503, 500];
  await put(storeWith('none'));
  expect(requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'PUT']);
});

test('a server that goes on failing is given up after three requests', async () => {
  refusals = [503, 503, 503, 503];
  await expect(storeWith('none').delete('a-key')).rejects.toThrow('The file store does not answer');
  expect(requests).toHaveLength(3);
});
