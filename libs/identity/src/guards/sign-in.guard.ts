import { publicRoute } from '#libs/platform';
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { SignInRequired } from '../identity.errors.js';

/** Lets a call pass when its route is public or its access token is good. */
@Injectable()
export class SignInGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override canActivate(
    context: ExecutionContext,
  ): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    const open = this.reflector.getAllAndOverride<boolean>(publicRoute, [
      context.getHandler(),
      context.getClass(),
    ]);
    return open || super.canActivate(context);
  }

  override handleRequest<U>(error: unknown, user: U | false): U {
    if (error) throw error as Error;
    if (!user) throw new SignInRequired();
    return user;
  }
}
