import { expect, test } from '@jest/globals';
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { Config } from './config.js';

const pem = { type: 'pkcs8', format: 'pem' } as const;
const fit = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://talentflow:4f0c9a7be21d4c55@db.internal/talentflow',
  REDIS_URL: 'rediss://:4f0c9a7be21d4c55@queue.internal',
  S3_BUCKET: 'resumes',
  S3_ENDPOINT: 'https://s3.internal',
  PUBLIC_URL: 'https://talentflow.example.com',
  CORS_ORIGINS: 'https://hiring.example.com',
  PROSE_MODEL: 'words-1',
  JWT_PRIVATE_KEY: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem).toString(),
  ENCRYPTION_KEY: randomBytes(32).toString('base64'),
};

/** The private key printed in RFC 7515, appendix A.3. */
const printed = createPrivateKey({
  format: 'jwk',
  key: {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
  },
})
  .export(pem)
  .toString();

test('production starts with secrets of its own', () => {
  expect(Config.from(fit).environment).toBe('production');
  const withoutPassword = 'postgres://talentflow@db.internal/talentflow'; // the server knows its clients otherwise
  expect(Config.from({ ...fit, DATABASE_URL: withoutPassword }).databaseUrl).toBe(withoutPassword);
});

const unfit: readonly (readonly [string, string])[] = [
  ['DATABASE_URL', 'postgres://postgres:postgres@db.internal/talentflow'],
  ['DATABASE_URL', 'postgres://talentflow:changeme123456@db.internal/talentflow'],
  ['DATABASE_URL', 'postgres://talentflow-service:talentflow-service@db.internal/talentflow'],
  ['DATABASE_URL', 'postgres://talentflow:short@db.internal/talentflow'],
  ['REDIS_URL', 'redis://:redis@queue.internal'],
  ['S3_ENDPOINT', 'http://s3.internal'],
  ['S3_ENDPOINT', 'HTTP://s3.internal'],
  ['PUBLIC_URL', 'http://talentflow.example.com'],
  ['PUBLIC_URL', 'hire.example.org'],
  ['PUBLIC_URL', 'ftp://talentflow.example.com'],
  ['PUBLIC_URL', 'https://talentflow.example.com/api'],
  ['PUBLIC_URL', 'https://user@talentflow.example.com'],
  ['CORS_ORIGINS', '*'],
  ['CORS_ORIGINS', 'null'],
  ['CORS_ORIGINS', 'ftp://hiring.example.com'],
  ['CORS_ORIGINS', 'https://hiring.example.com,http://hiring.example.com'],
  ['CORS_ORIGINS', 'https://Hiring.example.com/'],
  ['JWT_PRIVATE_KEY', ''],
  ['JWT_PRIVATE_KEY', printed],
  ['ENCRYPTION_KEY', ''],
  ['ENCRYPTION_KEY', Buffer.alloc(32).toString('base64')],
  ['ENCRYPTION_KEY', Buffer.from('01234567012345670123456701234567').toString('base64')],
  ['TRUSTED_PROXIES', '10.0.0.0/8,0.0.0.0/0'],
  ['TRUSTED_PROXIES', '10.0.0.0/8/9'],
  ['WEBHOOK_ALLOWED_NETWORKS', '::/0'],
  ['WEBHOOK_HTTP', 'allowed'],
  ['PROSE_URL', 'http://llm.example.com/v1'],
  ['DOCS_EXAMPLES', 'live'],
];

test.each(unfit)('production refuses %s when it is unfit (%#)', (name, value) => {
  const settings = { ...fit, [name]: value };
  expect(() => Config.from(settings)).toThrow(new RegExp(`^Settings to correct:\n- ${name} [^\n]+$`));
  if (value !== '' && /KEY|URL/.test(name)) expect(() => Config.from(settings)).not.toThrow(value);
});

test('a key that cannot be read is told as that alone', () => {
  for (const name of ['JWT_PRIVATE_KEY', 'ENCRYPTION_KEY'])
    expect(() => Config.from({ ...fit, [name]: 'none' })).toThrow(
      new RegExp(`^Settings to correct:\n- ${name} must be [^\n]+$`),
    );
});

test('everything that is unfit is said at once, and is fit enough for a developer', () => {
  const settings = { NODE_ENV: 'production', DATABASE_URL: 'postgres://postgres:postgres@127.0.0.1/dev' };
  expect(() => Config.from(settings)).toThrow(/JWT_PRIVATE_KEY[^]*ENCRYPTION_KEY[^]*DATABASE_URL/);
  expect(Config.from({ ...settings, NODE_ENV: 'development' }).environment).toBe('development');
});
