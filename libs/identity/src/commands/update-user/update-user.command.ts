import { Command } from '@nestjs/cqrs';
import type { Account } from '../../account.js';
import type { Role } from '../../user.entity.js';

/** Changes an account; what is left out stays. Another role, status or password ends the user's sessions. */
export class UpdateUser extends Command<Account> {
  constructor(
    readonly userId: string,
    readonly changes: { role?: Role; disabled?: boolean; name?: string | null; password?: string },
  ) {
    super();
  }
}
