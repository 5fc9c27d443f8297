import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keyId } from './key-id.js';
import { SigningKeys } from './signing-keys.js';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'talentflow-test-'));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const publicPem = ({ kid, publicKeys }: SigningKeys): string =>
  publicKeys.get(kid)!.export({ type: 'spki', format: 'pem' }).toString();

test('a made key file appears whole under its name, for its owner alone, and is the same for the next', async () => {
  const seen: string[] = [];
  const watcher = watch(directory, (event, name) => seen.push(`${name} ${event}`));
  try {
    const config = { jwtPrivateKey: '', jwtKeyFile: join(directory, 'jwt-key.pem'), jwtAcceptedKeys: [] };
    const first = SigningKeys.from(config);
    expect(readdirSync(directory)).toEqual(['jwt-key.pem']);
    expect(statSync(config.jwtKeyFile).mode & 0o777).toBe(0o600);
    expect(publicPem(SigningKeys.from(config))).toBe(publicPem(first));
    writeFileSync(join(directory, 'last'), '');
    while (!seen.some((event) => event.startsWith('last'))) await sleep(5);
    // It came under its name, and nothing was written to it after.
    expect(seen.filter((event) => event.startsWith('jwt-key.pem '))).toEqual(['jwt-key.pem rename']);
  } finally {
    watcher.close();
  }
});

test('tokens of the accepted keys are known by their ids, but signed by the one private key', () => {
  const pems = [1, 2].map(() =>
    generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString(),
  );
  const keys = SigningKeys.from({
    jwtPrivateKey: '',
    jwtKeyFile: join(directory, 'jwt-key.pem'),
    jwtAcceptedKeys: pems,
  });
  const known = [...keys.publicKeys.values()].map((key) =>
    key.export({ type: 'spki', format: 'pem' }).toString(),
  );
  expect(known).toEqual([publicPem(keys), ...pems]);
  expect([...keys.publicKeys.keys()][0]).toBe(keys.kid);
});

test('the id of a key is its thumbprint by RFC 7638', () => {
  // The key of RFC 7515, appendix A.3; its thumbprint was computed by another program.
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
      y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    },
  });
  expect(keyId(key)).toBe('oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U');
});
