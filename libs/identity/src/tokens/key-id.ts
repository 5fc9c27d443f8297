import { createHash, type KeyObject } from 'node:crypto';

/** The JWK thumbprint of an EC public key (RFC 7638): the same in every process that has the key. */
export function keyId(key: KeyObject): string {
  const { crv, kty, x, y } = key.export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}
