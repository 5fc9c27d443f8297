import { RoleInsufficient, ScopeInsufficient, SignInGuard, type CurrentUser } from '#libs/identity';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedInRule } from './policy.js';
import { ruleOf } from './route-rules.js';

type Request = FastifyRequest & { user: CurrentUser };

/** The one door: looks the route up in the policy, asks who calls, and refuses whoever the row does not name. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly signIn: SignInGuard) {}

  /** @throws SignInRequired, ApiKeyInvalid, RoleInsufficient, ScopeInsufficient */
  canActivate(context: ExecutionContext): true | Promise<true> {
    const request = context.switchToHttp().getRequest<Request>();
    const rule = ruleOf(request.method, request.routeOptions.url ?? '');
    return rule === 'public' ? true : this.admit(context, request, rule);
  }

  private async admit(context: ExecutionContext, request: Request, rule: SignedInRule | null): Promise<true> {
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
