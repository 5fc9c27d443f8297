import { whenVersionIs } from '#libs/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { defer, from, lastValueFrom, type Observable } from 'rxjs';
import { RequestInvalid } from '../request.errors.js';
import { matchedVersions } from './entity-tag.js';
import { takesIfMatch } from './takes-if-match.js';

/** Lets writers name the version they have read. */
@Injectable()
export class IfMatchInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  concerns(headers: IncomingHttpHeaders): boolean {
    return headers['if-match'] !== undefined;
  }

  /** @throws RequestInvalid; PreconditionFailed comes from the command, under the row's lock */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const given = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']!;
    if (!this.reflector.get<boolean>(takesIfMatch, context.getHandler())) throw unsupported();
    const versions = matchedVersions(given);
    if (versions === null) return next.handle();
    return defer(() => from(whenVersionIs(versions, () => lastValueFrom(next.handle()))));
  }
}

const unsupported = (): RequestInvalid =>
  new RequestInvalid([
    { pointer: 'If-Match', code: 'isTaken', detail: 'This call does not look at If-Match. Leave it out.' },
  ]);
