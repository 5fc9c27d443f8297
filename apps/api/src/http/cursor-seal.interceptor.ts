import { CursorInvalid } from '#libs/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { map, type Observable } from 'rxjs';

type Query = Record<string, unknown>;

/** The list a cursor belongs to. */
interface List {
  url: string;
  query: Query;
}

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
    const query = request.query as Query;
    const list = { url: request.url, query: { ...query } }; // as it was sent
    if (typeof query.cursor === 'string') query.cursor = opened(query.cursor, sealOf(list));
    return next.handle().pipe(map((answer) => sealed(answer, list)));
  }
}

function sealOf({ url, query }: List): string {
  const { limit: _limit, cursor: _cursor, ...filters } = query;
  const ordered = Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1));
  const list = JSON.stringify([url.split('?')[0], ordered]);
  return createHash('sha256').update(list).digest('base64url').slice(0, sealLength);
}

function opened(cursor: string, seal: string): string {
  if (!cursor.endsWith(`.${seal}`)) throw new CursorInvalid();
  return cursor.slice(0, -seal.length - 1);
}

function sealed(answer: unknown, list: List): unknown {
  const next = (answer as { nextCursor?: unknown } | null | undefined)?.nextCursor;
  return typeof next === 'string' ? { ...(answer as object), nextCursor: `${next}.${sealOf(list)}` } : answer;
}
