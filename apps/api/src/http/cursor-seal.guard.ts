import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { openCursor } from './cursor-seal.js';

/** Lets a list go on only at a cursor of its own. */
@Injectable()
export class CursorSealGuard implements CanActivate {
  /** @throws CursorInvalid */
  canActivate(context: ExecutionContext): boolean {
    openCursor(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}
