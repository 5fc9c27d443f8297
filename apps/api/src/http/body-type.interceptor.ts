import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Observable } from 'rxjs';
import { BodyTypeUnsupported } from './request.errors.js';

/** Where `@ApiConsumes` keeps the types of a route's body. */
const consumes = 'swagger/apiConsumes';

/** Types the server can read but few calls take; a type that it cannot read has been refused before. */
const particular = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i;

/** Refuses forms where the OpenAPI document does not name them: a call takes what its `@ApiConsumes` says, else JSON. */
@Injectable()
export class BodyTypeInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  concerns({ 'content-type': type = '' }: IncomingHttpHeaders): boolean {
    return particular.test(type);
  }

  /** @throws BodyTypeUnsupported */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const type = particular.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
    if (type === undefined) return next.handle();
    const taken = this.reflector.get<string[] | undefined>(consumes, context.getHandler()) ?? [
      'application/json',
    ];
    if (!taken.includes(type)) throw new BodyTypeUnsupported(taken);
    return next.handle();
  }
}
