import { Command } from '@nestjs/cqrs';
import type { Role } from '../../user.entity.js';

/** Makes sure a user exists with this password and role; answers the user's id. Another of them ends the sessions. */
export class EnsureUser extends Command<string> {
  constructor(
    readonly email: string,
    readonly password: string,
    readonly role: Role,
  ) {
    super();
  }
}
