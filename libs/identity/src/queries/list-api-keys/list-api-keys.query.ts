import type { Page } from '#libs/platform';
import { Query } from '@nestjs/cqrs';
import type { ApiKeyView } from '../../api-keys/api-key-view.js';
import type { CurrentUser } from '../../current-user.js';

/** The keys a user may see, newest first: their own, for admins everybody's; `limit` 1 to 100. Revoked ones are gone. */
export class ListApiKeys extends Query<Page<ApiKeyView>> {
  constructor(
    readonly viewer: Pick<CurrentUser, 'id' | 'role'>,
    readonly limit: number,
    readonly cursor: string | null,
  ) {
    super();
  }
}
