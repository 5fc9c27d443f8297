import { Command } from '@nestjs/cqrs';
import type { ApiKeyView } from '../../api-keys/api-key-view.js';
import type { Scope } from '../../api-keys/scope.js';

/** Makes an API key for a user; the answer is the only place its token ever shows. */
export class CreateApiKey extends Command<{ key: ApiKeyView; token: string }> {
  constructor(
    readonly ownerId: string,
    readonly name: string,
    readonly scopes: Scope[],
    readonly expiresAt: Date | null,
  ) {
    super();
  }
}
