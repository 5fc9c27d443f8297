import type { KeyObject } from 'node:crypto';
import { tokenRules } from './token-rules.js';

/**
 * The key a token's header asks for, out of those that are accepted; null when the header is not exactly one of ours:
 * other algorithms and types, an unknown key, and every further field (`jwk`, `jku`, `x5u`, `crit`) are refused unread.
 */
export function keyOfToken(token: string, keys: ReadonlyMap<string, KeyObject>): KeyObject | null {
  const header = headerOf(token);
  if (header === null || Object.keys(header).length !== 3) return null;
  const { alg, typ, kid } = header;
  if (alg !== tokenRules.algorithm || typ !== tokenRules.type || typeof kid !== 'string') return null;
  return keys.get(kid) ?? null;
}

function headerOf(token: string): Record<string, unknown> | null {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.', 1)[0]!, 'base64url').toString());
    return header !== null && typeof header === 'object' ? (header as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
