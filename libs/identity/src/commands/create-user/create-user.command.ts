import { Command } from '@nestjs/cqrs';
import type { Account } from '../../account.js';
import type { Role } from '../../user.entity.js';

/** Adds a user who may sign in at once. */
export class CreateUser extends Command<Account> {
  constructor(
    readonly email: string,
    readonly password: string,
    readonly role: Role,
    readonly name: string | null,
  ) {
    super();
  }
}
