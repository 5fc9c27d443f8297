import { Command } from '@nestjs/cqrs';
import type { SignInOrigin } from '../../sessions/sign-in-origin.js';

/** Changes one's own password; every session of the user ends but the one it is changed in. */
export class ChangePassword extends Command<void> {
  constructor(
    readonly userId: string,
    readonly sessionId: string | null,
    readonly currentPassword: string,
    readonly newPassword: string,
    readonly origin: SignInOrigin,
  ) {
    super();
  }
}
