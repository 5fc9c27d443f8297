import { Command } from '@nestjs/cqrs';
import type { CurrentUser } from '../../current-user.js';

/** Ends an API key at once. Admins may end anybody's; to others a foreign key does not exist. */
export class RevokeApiKey extends Command<void> {
  constructor(
    readonly keyId: string,
    readonly by: Pick<CurrentUser, 'id' | 'role'>,
  ) {
    super();
  }
}
