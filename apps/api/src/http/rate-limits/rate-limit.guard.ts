import type { CurrentUser } from '#libs/identity';
import { Config, LeasedRates, rateWindowMs } from '#libs/platform';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessGuard } from '../../access/access.guard.js';
import { RateLimited } from '../request.errors.js';
import { addressKey } from './address-key.js';

type Request = FastifyRequest & { user?: CurrentUser };

/**
 * Counts every call, whether it may enter or not: on its caller when the door knows them, else on the address it comes
 * from. Health is exempt.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly access: AccessGuard,
    private readonly rates: LeasedRates,
    private readonly config: Config,
  ) {}

  /** @throws RateLimited, and whatever the door refuses with */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.routeOptions.url?.startsWith('/health/')) return true;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    try {
      await this.access.canActivate(context);
    } catch (refusal) {
      await this.spend(request, reply);
      throw refusal;
    }
    await this.spend(request, reply);
    return true;
  }

  /** Fields by draft-ietf-httpapi-ratelimit-headers-10. @throws RateLimited */
  private async spend({ user, ip }: Request, reply: FastifyReply): Promise<void> {
    const limit = this.config.rateLimitPerMinute;
    const rate = await this.rates.spend(user ? `user ${user.id}` : addressKey(ip), limit);
    void reply.headers({
      'ratelimit-policy': `"default";q=${limit};w=${rateWindowMs / 1000}`,
      ratelimit: `"default";r=${rate.remaining};t=${rate.seconds}`,
    });
    if (rate.allowed) return;
    void reply.header('retry-after', rate.seconds);
    throw new RateLimited(limit, rate.seconds);
  }
}
