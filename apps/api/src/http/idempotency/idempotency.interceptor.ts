import type { CurrentUser } from '#libs/identity';
import {
  DeferredCommit,
  IdempotencyKeyInUse,
  IdempotencyKeyReused,
  IdempotencyKeys,
  Logger,
  type KeptAnswer,
  type KeyClaim,
} from '#libs/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';
import { IdempotencyKeyUnsupported } from '../request.errors.js';
import { BodyFingerprint } from './body-fingerprint.js';
import { answersSecret, commitsWithAnswer, idempotencyKeyOf } from './idempotency-key.js';

/** How often a call that takes long renews its lease, in milliseconds. */
const renewalMs = 10_000;

type Keep = (result: unknown, db: EntityManager) => Promise<void>;

/** One call in hand. */
interface Call {
  id: Buffer;
  /** Whether the answer is committed with the data. */
  together: boolean;
  request: FastifyRequest;
  reply: FastifyReply;
  next: CallHandler;
}

/**
 * Gives the repeat of an unsafe call the answer of the first (draft-ietf-httpapi-idempotency-key-header-07). Answers of
 * calls that make something are kept in the transaction of what they made ({@link CommitsWithAnswer}), so that either
 * both are there or neither; those of the others right after. Refusals and failures have changed nothing and are not kept. Calls before sign-in have no caller to keep an answer for: their key is ignored.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly database: DataSource,
    private readonly reflector: Reflector,
    private readonly log: Logger,
  ) {}

  concerns(headers: IncomingHttpHeaders): boolean {
    return headers['idempotency-key'] !== undefined;
  }

  /** @throws RequestInvalid, IdempotencyKeyUnsupported, IdempotencyKeyInUse, IdempotencyKeyReused */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { user?: CurrentUser }>();
    const key = idempotencyKeyOf(request);
    if (key === null || !request.user) return next.handle();
    if (this.reflector.get<boolean>(answersSecret, context.getHandler()))
      throw new IdempotencyKeyUnsupported();
    const id = createHash('sha256').update(`${request.user.id}\n${key}`).digest();
    const together = this.reflector.get<boolean>(commitsWithAnswer, context.getHandler()) ?? false;
    return from(this.once({ id, together, request, reply: http.getResponse<FastifyReply>(), next }));
  }

  private async once(call: Call): Promise<unknown> {
    const fingerprint = BodyFingerprint.of(call.request, this.keys.fingerprintKeys);
    const claim = await this.claim(call);
    if ('lease' in claim) return this.first(call, claim, fingerprint);
    const known = (await fingerprint.digests()).some((digest) => digest.equals(claim.fingerprint));
    if (!known) throw new IdempotencyKeyReused();
    return replay(call.reply, this.keys.open(claim));
  }

  private async claim({ id, reply }: Call): ReturnType<IdempotencyKeys['claim']> {
    try {
      return await this.keys.claim(id);
    } catch (error) {
      if (error instanceof IdempotencyKeyInUse) void reply.header('retry-after', '1');
      throw error;
    }
  }

  private async first(call: Call, claim: KeyClaim, fingerprint: BodyFingerprint): Promise<unknown> {
    const renewal = setInterval(() => void this.keys.renew(claim).catch(() => undefined), renewalMs).unref();
    try {
      return await this.answered(call, async (result, db) => {
        const [digest] = await fingerprint.digests();
        return this.keys.keep(claim, answerOf(call.reply, result), digest, db);
      });
    } catch (error) {
      await this.keys.release(claim).catch((failure: unknown) => {
        this.log.failure('an idempotency key stays taken until its lease ends', failure);
      });
      throw error;
    } finally {
      clearInterval(renewal);
    }
  }

  private async answered({ next, together }: Call, keep: Keep): Promise<unknown> {
    const call = (): Promise<unknown> => lastValueFrom(next.handle());
    if (together) return DeferredCommit.around(this.database, call, keep);
    const result = await call();
    await keep(result, this.database.manager);
    return result;
  }
}

function answerOf(reply: FastifyReply, result: unknown): KeptAnswer {
  const location = reply.getHeader('location');
  return {
    status: reply.statusCode,
    location: typeof location === 'string' ? location : null,
    body: result === undefined ? null : JSON.stringify(result),
  };
}

function replay(reply: FastifyReply, { status, location, body }: KeptAnswer): unknown {
  void reply.status(status).header('idempotent-replayed', 'true');
  if (location !== null) void reply.header('location', location);
  return body === null ? undefined : JSON.parse(body);
}
