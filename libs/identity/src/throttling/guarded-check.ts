import { Injectable } from '@nestjs/common';
import { Passwords } from '../passwords/passwords.js';
import type { SignInOrigin } from '../sessions/sign-in-origin.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** Checks a password that somebody gives, as often as the throttle lets them. */
@Injectable()
export class GuardedCheck {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * The throttle is asked before the turn, so that who must wait holds up nobody, and again in it, where the failures
   * of those before are counted already: many attempts at once do not slip past.
   * @param hash null when there is no such account; it takes the same time and fails
   * @throws SignInThrottled, SignInBusy
   */
  async matches(
    email: string,
    hash: string | null,
    password: string,
    origin: SignInOrigin,
  ): Promise<boolean> {
    await this.throttle.admit(email, origin);
    return this.passwords.inTurn(async () => {
      const failures = await this.throttle.admit(email, origin);
      const right = await this.passwords.verify(hash, password);
      if (!right) await this.throttle.fail(email, origin);
      else if (failures > 0) await this.throttle.forgive(email);
      return right;
    });
  }
}
