import { RoleInsufficient, ScopeInsufficient, SignInGuard, type CurrentUser } from '#libs/identity';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedInRule } from './policy.js';
import { ruleOf } from './route-rules.js';

/** The one door: looks the route up in the policy, asks who calls, and refuses whoever the row does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly signIn: SignInGuard) {}

  /** @throws SignInRequired, ApiKeyInvalid, RoleInsufficient, ScopeInsufficient */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user: CurrentUser }>();
    const rule = ruleOf(request.method, request.routeOptions.url ?? '');
    if (rule === 'public') return true;
    await this.signIn.canActivate(context);
    if (!rule) throw new RoleInsufficient([]);
    checkRole(request.user, rule);
    checkScope(request.user, rule);
    return true;
  }
}

function checkRole({ role }: CurrentUser, { roles }: SignedInRule): void {
  if (role !== 'admin' && !roles.includes(role)) throw new RoleInsufficient(['admin', ...roles]);
}

function checkScope({ scopes }: CurrentUser, { scope }: SignedInRule): void {
  if (!scopes || scope === 'any') return;
  if (scope === null || !scopes.includes(scope)) throw new ScopeInsufficient(scope);
}
