import argon2 from 'argon2';
import { randomBytes } from 'node:crypto';

/** OWASP's Password Storage Cheat Sheet, second argon2id choice: 19 MiB, two passes, one lane. */
export const hashParameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash that no password has: checking against it takes the time of any other check. */
export function decoyHash(): string {
  const { memoryCost, timeCost, parallelism } = hashParameters;
  const [salt, hash] = [16, 32].map((bytes) => randomBytes(bytes).toString('base64').replaceAll('=', ''));
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${hash}`;
}
