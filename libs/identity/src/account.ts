import type { Role } from './user.entity.js';

/** A user as admins see them. */
export interface Account {
  id: string;
  email: string;
  name: string | null;
  role: Role;
  /** Since when the user may not sign in; null while they may. */
  disabledAt: Date | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** The columns of an {@link Account}, for a SELECT from `users`. */
export const accountColumns = `id, email, name, role, disabled_at AS "disabledAt", version,
  created_at AS "createdAt", updated_at AS "updatedAt"`;
