import { Injectable, type CanActivate, type ExecutionContext, type Type } from '@nestjs/common';
import { PARAMTYPES_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import { openCursor } from './cursor-seal.js';

/** Where `@ApiProperty` keeps the names of a class, those it extends or is mapped from included, each after a colon. */
const properties = 'swagger/apiModelPropertiesArray';

/** Lets a list go on only at a cursor of its own; routes whose query has no cursor are no lists. */
@Injectable()
export class CursorSealGuard implements CanActivate {
  /** @throws CursorInvalid */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { cursor } = request.query as { cursor?: unknown };
    if (cursor !== undefined && takesCursor(context)) openCursor(request);
    return true;
  }
}

function takesCursor(context: ExecutionContext): boolean {
  const controller = context.getClass<object>().prototype as object;
  const parameters = Reflect.getMetadata(
    PARAMTYPES_METADATA,
    controller,
    context.getHandler().name,
  ) as Type[];
  return parameters.some(({ prototype }) => {
    const names = Reflect.getMetadata(properties, prototype as object) as string[] | undefined;
    return names?.includes(':cursor') ?? false;
  });
}
