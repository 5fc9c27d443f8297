import { RoleInsufficient, SignInGuard, type CurrentUser } from '#libs/identity';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ruleOf } from './route-rules.js';

/** The one door: looks the route up in the policy, asks who calls, and refuses whoever the row does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly signIn: SignInGuard) {}

  /** @throws SignInRequired, RoleInsufficient */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user: CurrentUser }>();
    const rule = ruleOf(request.method, request.routeOptions.url ?? '');
    if (rule === 'public') return true;
    await this.signIn.canActivate(context);
    const { role } = request.user;
    if (!rule) throw new RoleInsufficient([]);
    if (role !== 'admin' && !rule.roles.includes(role)) throw new RoleInsufficient(['admin', ...rule.roles]);
    return true;
  }
}
