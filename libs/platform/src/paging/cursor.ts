import { DomainError } from '../errors/domain-error.js';

export class CursorInvalid extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'cursor.invalid';
  override readonly faults = [
    {
      pointer: '?cursor',
      code: 'cursor.invalid',
      detail: 'Pass `nextCursor` of the page before, unchanged.',
    },
  ];

  constructor() {
    super('The cursor was not made by this list.');
  }
}

export type CursorKind = 'number' | 'integer' | 'uuid' | 'text';

/** A page of a list. `nextCursor` is null on the last page. */
export interface Page<T> {
  data: T[];
  hasMore: boolean;
  nextCursor: string | null;
}

/** Where the next page starts, as an opaque text: the sort values of the last row shown. */
export function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * Reads a cursor back, as many values as `kinds` has, each of its kind.
 * @throws CursorInvalid
 */
export function decodeCursor(cursor: string, kinds: readonly CursorKind[]): (string | number)[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new CursorInvalid();
  }
  if (
    !Array.isArray(values) ||
    values.length !== kinds.length ||
    !values.every((value, at) => fits(value, kinds[at]))
  )
    throw new CursorInvalid();
  return values as (string | number)[];
}

function fits(value: unknown, kind: CursorKind | undefined): boolean {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'integer') return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (kind === 'text') return typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed();
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** Makes a page of `limit` rows out of the `limit + 1` that were asked for. */
export function toPage<T>(
  rows: T[],
  limit: number,
  position: (last: T) => readonly (string | number)[],
): Page<T> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { data, hasMore, nextCursor: hasMore ? encodeCursor(position(last)) : null };
}
