import { publicRoute } from '#libs/platform';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { CurrentUser } from '../current-user.js';
import { RoleInsufficient } from '../identity.errors.js';
import type { Role } from '../user.entity.js';
import { allowedRoles } from './roles.js';

/** Refuses a caller whose role the route does not name. */
@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws RoleInsufficient */
  canActivate(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(publicRoute, places)) return true;
    const named = this.reflector.getAllAndOverride<Role[] | undefined>(allowedRoles, places) ?? [];
    const { user } = context.switchToHttp().getRequest<{ user: CurrentUser }>();
    const allowed: Role[] = named.length > 0 ? ['admin', ...named.filter((role) => role !== 'admin')] : [];
    if (!allowed.includes(user.role)) throw new RoleInsufficient(allowed);
    return true;
  }
}
