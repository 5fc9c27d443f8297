import { Query } from '@nestjs/cqrs';
import type { ApiKeyView } from '../../api-keys/api-key-view.js';
import type { CurrentUser } from '../../current-user.js';

/** A key that is not revoked. To whoever is neither its owner nor an admin it does not exist. */
export class FindApiKey extends Query<ApiKeyView> {
  constructor(
    readonly keyId: string,
    readonly viewer: Pick<CurrentUser, 'id' | 'role'>,
  ) {
    super();
  }
}
