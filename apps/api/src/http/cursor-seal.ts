import { CursorInvalid } from '#libs/platform';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** Letters of a cursor that say which list made it. */
const sealLength = 8;

/**
 * Ties a cursor to its list: the address and every parameter but `limit`. One of another list, or of this one under
 * other filters or another order, would quietly skip or repeat rows, and is refused.
 */
function sealOf({ url, query }: FastifyRequest): string {
  const { limit: _limit, cursor: _cursor, ...filters } = query as Record<string, unknown>;
  const ordered = Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1));
  const list = JSON.stringify([url.split('?', 1)[0], ordered]);
  return createHash('sha256').update(list).digest('base64url').slice(0, sealLength);
}

/** Takes the seal off the cursor a list was asked to go on at. @throws CursorInvalid when it is another list's */
export function openCursor(request: FastifyRequest): void {
  const query = request.query as Record<string, unknown>;
  if (typeof query.cursor !== 'string') return;
  const seal = sealOf(request);
  if (!query.cursor.endsWith(`.${seal}`)) throw new CursorInvalid();
  query.cursor = query.cursor.slice(0, -seal.length - 1);
}

/** A page whose cursor is sealed; any other answer as it is. */
export function sealCursor(request: FastifyRequest, answer: unknown): unknown {
  const next = (answer as { nextCursor?: unknown } | null)?.nextCursor;
  if (typeof next !== 'string') return answer;
  return { ...(answer as object), nextCursor: `${next}.${sealOf(request)}` };
}
