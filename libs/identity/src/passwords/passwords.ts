import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import argon2 from 'argon2';
import { availableParallelism } from 'node:os';
import { SignInBusy } from '../identity.errors.js';
import { HashProcess } from './hash-process.js';
import { decoyHash, hashParameters } from './password-hash.js';
import { holdToPasswordRules, type PasswordOwner } from './password-rules.js';

/** Hashes fill a core each and hold 19 MiB: two at once, or one where a second would take the last core. */
const atOnce = availableParallelism() > 2 ? 2 : 1;

/** Who is behind this many is told so at once: at 20 to 50 ms a hash the turn is seconds away, on a full machine many. */
const mostWaiting = 64;

/** Hashes and verifies passwords with argon2id. */
@Injectable()
export class Passwords implements OnApplicationShutdown {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly hashes = new HashProcess();
  private readonly decoy = decoyHash();

  /**
   * The hash of a password that is chosen now, for its owner.
   * @throws PasswordTooWeak below 15 or above 128 characters; PasswordGuessable; SignInBusy
   */
  async hash(password: string, owner: PasswordOwner): Promise<string> {
    const chosen = normal(password);
    await holdToPasswordRules(chosen, owner);
    return this.inTurn(() => this.hashes.hash(chosen));
  }

  /** A hash by today's parameters of a password that was right by those of `hash`; null when they are the same. */
  async renewed(hash: string, password: string): Promise<string | null> {
    if (!argon2.needsRehash(hash, hashParameters)) return null;
    return this.inTurn(() => this.hashes.hash(normal(password)));
  }

  /** Call it in turn. Pass null for an unknown account: the check takes the same time and fails. */
  async verify(hash: string | null, password: string): Promise<boolean> {
    const matches = await this.hashes.verify(hash ?? this.decoy, normal(password));
    return matches && hash !== null;
  }

  onApplicationShutdown(): void {
    this.hashes.end();
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
