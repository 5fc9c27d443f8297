import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';
import { availableParallelism } from 'node:os';
import { SignInBusy } from '../identity.errors.js';
import { holdToPasswordRules, type PasswordOwner } from './password-rules.js';

/** OWASP's Password Storage Cheat Sheet, second argon2id choice: 19 MiB, two passes, one lane. */
const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes fill a core each, run on the thread pool that files and DNS need too, and hold 19 MiB: two at once, or one where a
 * second would take the core that answers all other calls (on two cores their p99 tripled, with one it grew by half).
 */
const atOnce = availableParallelism() > 2 ? 2 : 1;

/** Who is behind this many gives up before the turn comes: at 20 to 50 ms a hash they are up to three seconds. */
const mostWaiting = 64;

/** Hashes and verifies passwords with argon2id. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly decoy = argon2.hash('no account has this password', parameters);

  /**
   * The hash of a password that is chosen now, for its owner.
   * @throws PasswordTooWeak below 15 or above 128 characters; PasswordGuessable; SignInBusy
   */
  async hash(password: string, owner: PasswordOwner): Promise<string> {
    const chosen = normal(password);
    await holdToPasswordRules(chosen, owner);
    return this.inTurn(() => argon2.hash(chosen, parameters));
  }

  /** A hash by today's parameters of a password that was right by those of `hash`; null when they are the same. */
  async renewed(hash: string, password: string): Promise<string | null> {
    if (!argon2.needsRehash(hash, parameters)) return null;
    return this.inTurn(() => argon2.hash(normal(password), parameters));
  }

  /** Call it in turn. Pass null for an unknown account: the check takes the same time and fails. */
  async verify(hash: string | null, password: string): Promise<boolean> {
    const matches = await argon2.verify(hash ?? (await this.decoy), normal(password));
    return matches && hash !== null;
  }

  /** Work with a hash in it, when its turn has come. @throws SignInBusy */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= mostWaiting) throw new SignInBusy();
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

/** One form of the letters that keyboards and systems write in several ways (RFC 8265 §4.2.2). */
const normal = (password: string): string => password.normalize('NFC');
