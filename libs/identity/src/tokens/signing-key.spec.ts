import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SigningKey } from './signing-key.js';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'talentflow-test-'));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

const publicPem = (key: SigningKey): string =>
  key.publicKey.export({ type: 'spki', format: 'pem' }).toString();

test('a made key file appears whole under its name, for its owner alone, and is the same for the next', async () => {
  const seen: string[] = [];
  const watcher = watch(directory, (event, name) => seen.push(`${name} ${event}`));
  try {
    const config = { jwtPrivateKey: '', jwtKeyFile: join(directory, 'jwt-key.pem') };
    const first = SigningKey.from(config);
    expect(readdirSync(directory)).toEqual(['jwt-key.pem']);
    expect(statSync(config.jwtKeyFile).mode & 0o777).toBe(0o600);
    expect(publicPem(SigningKey.from(config))).toBe(publicPem(first));
    writeFileSync(join(directory, 'last'), '');
    while (!seen.some((event) => event.startsWith('last'))) await sleep(5);
    // It came under its name, and nothing was written to it after.
    expect(seen.filter((event) => event.startsWith('jwt-key.pem '))).toEqual(['jwt-key.pem rename']);
  } finally {
    watcher.close();
  }
});
