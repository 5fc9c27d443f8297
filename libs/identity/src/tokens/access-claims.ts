import { validate as isUuid } from 'uuid';
import { tokenRules } from './token-rules.js';

/** Whose token it is. */
export interface AccessClaims {
  userId: string;
  sessionId: string;
}

const mostSeconds = 900;

/**
 * What the claims of a token say whose signature, issuer, audience, `exp` and `nbf` hold; null when one is missing,
 * of another kind, issued in the future or good for longer than any we issue.
 */
export function accessClaims(claims: Record<string, unknown>): AccessClaims | null {
  const { sub, sid, iat, nbf, exp } = claims;
  if (!isId(sub) || !isId(sid) || !isTime(iat) || !isTime(nbf) || !isTime(exp)) return null;
  const now = Date.now() / 1000;
  if (iat > now + tokenRules.clockTolerance || exp - iat > mostSeconds) return null;
  return { userId: sub, sessionId: sid };
}

const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
const isTime = (value: unknown): value is number => Number.isSafeInteger(value);
