import { Query } from '@nestjs/cqrs';
import type { CurrentUser } from '../../current-user.js';

/** The user a session belongs to, or null when it has ended or the account is disabled. */
export class FindCaller extends Query<CurrentUser | null> {
  constructor(
    readonly userId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}
