import { CursorInvalid } from '#libs/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { map, type Observable } from 'rxjs';

type Query = Record<string, unknown>;

/** Letters of a cursor that say which list made it. */
const sealLength = 8;

/**
 * Ties a cursor to its list: the address and every parameter but `limit`. One of another list, or of this one under
 * other filters or another order, would quietly skip or repeat rows, and is refused.
 */
@Injectable()
export class CursorSealInterceptor implements NestInterceptor {
  /** @throws CursorInvalid */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method !== 'GET') return next.handle();
    const seal = sealOf(request);
    const query = request.query as Query;
    if (typeof query.cursor === 'string') query.cursor = opened(query.cursor, seal);
    return next.handle().pipe(map((answer) => sealed(answer, seal)));
  }
}

function sealOf({ url, query }: FastifyRequest): string {
  const { limit: _limit, cursor: _cursor, ...filters } = query as Query;
  const ordered = Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1));
  const list = JSON.stringify([url.split('?')[0], ordered]);
  return createHash('sha256').update(list).digest('base64url').slice(0, sealLength);
}

function opened(cursor: string, seal: string): string {
  if (!cursor.endsWith(`.${seal}`)) throw new CursorInvalid();
  return cursor.slice(0, -seal.length - 1);
}

function sealed(answer: unknown, seal: string): unknown {
  const next = (answer as { nextCursor?: unknown } | null | undefined)?.nextCursor;
  return typeof next === 'string' ? { ...(answer as object), nextCursor: `${next}.${seal}` } : answer;
}
