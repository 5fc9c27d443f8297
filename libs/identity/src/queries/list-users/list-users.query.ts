import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Account } from '../../account.js';
import type { Role } from '../../user.entity.js';

/** What the users of a list have in common; null asks for nothing. */
export interface UserFilter {
  /** How the e-mail address starts, in any case. */
  email: string | null;
  role: Role | null;
  status: 'active' | 'disabled' | null;
}

/** Newest first; `limit` 1 to 100. */
export class ListUsers extends Query<Page<Account>> {
  constructor(
    readonly filter: UserFilter,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
