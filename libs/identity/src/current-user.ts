import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Role } from './user.entity.js';

/** Who makes the call, as the database knows them now. */
export interface CurrentUser {
  id: string;
  email: string;
  role: Role;
  /** The session the call is made in. */
  sessionId: string;
}

/** Hands a controller method the user who makes the call. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): CurrentUser =>
    context.switchToHttp().getRequest<{ user: CurrentUser }>().user,
);
