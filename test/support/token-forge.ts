import { createHmac, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiClient } from './api-client.js';
import { emailOf, password, type RunningService } from './running-service.js';

export type Fields = Record<string, unknown>;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token by hand, as wrong as one likes, signed with an EC key. */
export function signed(header: Fields, claims: Fields, key: KeyObject): string {
  const content = `${encode(header)}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' });
  return `${content}.${signature.toString('base64url')}`;
}

/** A token signed with HMAC under a text. */
export function hmacSigned(header: Fields, claims: Fields, secret: string | Buffer): string {
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

/** A token without a signature. */
export const unsigned = (header: Fields, claims: Fields): string => `${encode(header)}.${encode(claims)}.`;

/** What makes a token good, taken from one that a running service issued: the start of every forgery. */
export interface GoodToken {
  token: string;
  header: Fields & { kid: string };
  claims: Fields & { iat: number; nbf: number; exp: number };
  key: KeyObject;
}

/** Signs in and takes the token apart; the key is the service's own. */
export async function goodToken(service: RunningService): Promise<GoodToken> {
  const { accessToken: token } = await ApiClient.signIn(service.apiUrl, emailOf('recruiter'), password);
  const [header, claims] = token!
    .split('.', 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown) as [
    GoodToken['header'],
    GoodToken['claims'],
  ];
  const key = createPrivateKey(readFileSync(join(service.storageDirectory, '..', 'jwt-key.pem')));
  return { token: token!, header, claims, key };
}
