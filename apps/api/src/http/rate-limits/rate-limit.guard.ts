import type { CurrentUser } from '#libs/identity';
import { Config, LeasedRates, rateWindowMs, type Rate } from '#libs/platform';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessGuard } from '../../access/access.guard.js';
import { RateLimited } from '../request.errors.js';
import { addressKey } from './address-key.js';

type Request = FastifyRequest & { user?: CurrentUser };

/**
 * Counts every call, whether it may enter or not: on its caller when the door knows them, else on the address it comes
 * from. Health is exempt. It promises nothing where nothing has to be waited for: that is what most calls to public routes cost.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly limit: number;
  private readonly policy: string;

  constructor(
    private readonly access: AccessGuard,
    private readonly rates: LeasedRates,
    { rateLimitPerMinute }: Config,
  ) {
    this.limit = rateLimitPerMinute;
    this.policy = `"default";q=${this.limit};w=${rateWindowMs / 1000}`;
  }

  /** @throws RateLimited, and whatever the door refuses with */
  canActivate(context: ExecutionContext): true | Promise<true> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.routeOptions.url?.startsWith('/health/')) return true;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const admitted = this.access.canActivate(context);
    if (admitted === true) return this.spend(request, reply);
    return admitted.then(
      () => this.spend(request, reply),
      async (refusal: unknown) => {
        await this.spend(request, reply);
        throw refusal;
      },
    );
  }

  private spend({ user, ip }: Request, reply: FastifyReply): true | Promise<true> {
    const rate = this.rates.spend(user ? `user ${user.id}` : addressKey(ip), this.limit);
    return rate instanceof Promise ? rate.then((found) => this.tell(found, reply)) : this.tell(rate, reply);
  }

  /** Fields by draft-ietf-httpapi-ratelimit-headers-10. @throws RateLimited */
  private tell({ allowed, remaining, seconds }: Rate, reply: FastifyReply): true {
    void reply.header('ratelimit-policy', this.policy);
    void reply.header('ratelimit', `"default";r=${remaining};t=${seconds}`);
    if (allowed) return true;
    void reply.header('retry-after', seconds);
    throw new RateLimited(this.limit, seconds);
  }
}
