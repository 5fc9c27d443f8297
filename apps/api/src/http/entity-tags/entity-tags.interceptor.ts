import { whenVersionIs } from '#libs/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, from, lastValueFrom, map, type Observable } from 'rxjs';
import { RequestInvalid } from '../request.errors.js';
import { entityTagOf, isVersioned, matchedVersions, noneMatchNames } from './entity-tag.js';
import { takesIfMatch } from './takes-if-match.js';

/** Tags what has a version, answers 304 to whoever has it already, and lets writers name the version they have read. */
@Injectable()
export class EntityTagsInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  /** @throws RequestInvalid; PreconditionFailed comes from the command, under the row's lock */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return this.conditional(context, request, next).pipe(map((answer) => tagged(request, reply, answer)));
  }

  private conditional(
    context: ExecutionContext,
    { method, headers }: FastifyRequest,
    next: CallHandler,
  ): Observable<unknown> {
    const given = headers['if-match'];
    if (given === undefined || isRead(method)) return next.handle();
    if (!this.reflector.get<boolean>(takesIfMatch, context.getHandler())) throw unsupported();
    const versions = matchedVersions(given);
    if (versions === null) return next.handle();
    return defer(() => from(whenVersionIs(versions, () => lastValueFrom(next.handle()))));
  }
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

const unsupported = (): RequestInvalid =>
  new RequestInvalid([
    { pointer: 'If-Match', code: 'isTaken', detail: 'This call does not look at If-Match. Leave it out.' },
  ]);

function tagged({ method, headers }: FastifyRequest, reply: FastifyReply, answer: unknown): unknown {
  if (!isVersioned(answer)) return answer;
  const tag = entityTagOf(answer);
  void reply.header('etag', tag);
  const known = headers['if-none-match'];
  if (!isRead(method) || known === undefined || !noneMatchNames(known, tag)) return answer;
  void reply.status(304);
  return undefined;
}
