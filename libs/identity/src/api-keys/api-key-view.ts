import type { Scope } from './scope.js';

/** What may be seen of an API key: never its secret. */
export interface ApiKeyView {
  id: string;
  ownerId: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
}

/** The columns of an {@link ApiKeyView}. */
export const apiKeyColumns = `id, user_id AS "ownerId", name, scopes, created_at AS "createdAt",
  expires_at AS "expiresAt", last_used_at AS "lastUsedAt"`;

/** Whose keys a user may see and revoke, as `$1`: all of them for admins, else their own. */
export const visibleTo = ({ id, role }: { id: string; role: string }): string | null =>
  role === 'admin' ? null : id;
