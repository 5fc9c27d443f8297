import type { KeyObject } from 'node:crypto';
import { tokenRules } from './token-rules.js';

/** A public key as a JSON Web Key (RFC 7517). */
export interface PublicJwk {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  kid: string;
  use: 'sig';
  alg: 'ES256';
}

export function publicJwk(kid: string, key: KeyObject): PublicJwk {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return { kty: 'EC', crv: 'P-256', x, y, kid, use: 'sig', alg: tokenRules.algorithm };
}
