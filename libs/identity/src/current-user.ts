import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Scope } from './api-keys/scope.js';
import type { Role } from './user.entity.js';

/** Who makes the call, as the database knows them now. */
export interface CurrentUser {
  id: string;
  email: string;
  role: Role;
  /** The session the call is made in; null when an API key makes it. */
  sessionId: string | null;
  /** Of the API key that speaks for the user; null when they signed in themselves. */
  scopes: readonly Scope[] | null;
}

/** Hands a controller method the user who makes the call. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): CurrentUser =>
    context.switchToHttp().getRequest<{ user: CurrentUser }>().user,
);
