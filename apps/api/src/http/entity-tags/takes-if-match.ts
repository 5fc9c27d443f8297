import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ApiErrors } from '../api-errors.js';

/** Metadata key of calls that look at `If-Match`. */
export const takesIfMatch = 'talentflow:takes-if-match';

/** The call changes something whose command calls `checkVersion` under the row's lock, so it takes `If-Match`. */
export const TakesIfMatch = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(takesIfMatch, true),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: '`ETag` of what you have read: when it has changed since, 412 and nothing is done.',
      schema: { type: 'string', example: '"3-4f1CqYJc0m2hXn8b"' },
    }),
    ApiErrors(412),
  );
