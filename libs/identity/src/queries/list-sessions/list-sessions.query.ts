import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { Session } from '../../sessions/session.js';

/** The sessions of a user that have not ended, newest first; `limit` 1 to 100. */
export class ListSessions extends Query<Page<Session>> {
  constructor(
    readonly userId: string,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
