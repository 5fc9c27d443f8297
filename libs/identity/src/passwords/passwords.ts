import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';
import { PasswordTooWeak, SignInBusy } from '../identity.errors.js';

/** OWASP's Password Storage Cheat Sheet, second argon2id choice: 19 MiB, two passes, one lane. */
const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes run on the thread pool that files and DNS need too, and hold 19 MiB each: no more than this many at once. */
const atOnce = 2;

/** Who is behind this many gives up before the turn comes: at 20 to 50 ms a hash they are a second or two. */
const mostWaiting = 64;

/** Hashes and verifies passwords with argon2id. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly decoy = argon2.hash('no account has this password', parameters);

  /** @throws PasswordTooWeak below 15 or above 128 characters; SignInBusy */
  hash(password: string): Promise<string> {
    const { length } = Array.from(password);
    if (length < 15 || length > 128) throw new PasswordTooWeak();
    return this.inTurn(() => argon2.hash(password, parameters));
  }

  /** Pass null for an unknown account: the check takes the same time and fails. @throws SignInBusy */
  async verify(hash: string | null, password: string): Promise<boolean> {
    const against = hash ?? (await this.decoy);
    const matches = await this.inTurn(() => argon2.verify(against, password));
    return matches && hash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
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
