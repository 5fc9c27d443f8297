import { Query } from '@nestjs/cqrs';
import type { CurrentUser } from '../../current-user.js';

/** The user who may sign in under this id, or null when there is none or the account is disabled. */
export class FindUser extends Query<CurrentUser | null> {
  constructor(readonly userId: string) {
    super();
  }
}
