import { SignInOrigin } from '#libs/identity';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Hands a controller method where the call comes from. */
export const Origin = createParamDecorator((_: unknown, context: ExecutionContext): SignInOrigin => {
  const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return new SignInOrigin(ip, headers['user-agent']);
});
