import type { CurrentUser } from '#libs/identity';
import { BackgroundJobs, type BackgroundJob } from '#libs/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { finalize, from, mergeMap, of, type Observable } from 'rxjs';
import { BackgroundJobDto } from '../../background-jobs/background-job.dto.js';
import { longestWaitSeconds, waitingSeconds } from './prefer-wait.js';
import { WaitingCalls } from './waiting-calls.js';

/** Milliseconds between two looks: the first comes soon, later ones rarely. */
const firstPauseMs = 50;
const longestPauseMs = 500;

/**
 * Waits for the background work that a call started when its client prefers that (RFC 7240): 200 with how it ended, else
 * the 202 as it was, which is also the answer while too many wait: the work has begun, and a preference may be passed
 * over. An answer that has a place for the work (`backgroundJob`) stays and shows it there. It looks now and then and holds no connection to the database while it waits.
 */
@Injectable()
export class PreferWaitInterceptor implements NestInterceptor {
  private readonly waiting = new WaitingCalls();

  constructor(private readonly backgroundJobs: BackgroundJobs) {}

  concerns({ prefer }: IncomingHttpHeaders): boolean {
    return prefer !== undefined;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const seconds = waitingSeconds(http.getRequest<FastifyRequest>().headers);
    if (seconds === 0) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    const { user } = http.getRequest<{ user?: CurrentUser }>();
    return next.handle().pipe(
      mergeMap((answer) => {
        const id = followed(reply);
        if (id === null || !user || !this.waiting.enter(user.id)) return of(answer);
        return from(this.finished(id, seconds, reply, answer)).pipe(
          finalize(() => this.waiting.leave(user.id)),
        );
      }),
    );
  }

  private async finished(
    id: string,
    seconds: number,
    reply: FastifyReply,
    answer: unknown,
  ): Promise<unknown> {
    const job = await this.awaitEnd(id, seconds, reply);
    void reply.header('preference-applied', `wait=${seconds}`);
    if (!job) return answer;
    void reply.status(200);
    const ended = BackgroundJobDto.of(job);
    return hasPlaceForJob(answer) ? { ...answer, backgroundJob: ended } : ended;
  }

  /** @returns null when it has not ended in time, or the client has gone */
  private async awaitEnd(id: string, seconds: number, reply: FastifyReply): Promise<BackgroundJob | null> {
    const deadline = Date.now() + Math.min(seconds, longestWaitSeconds) * 1000;
    for (let pause = firstPauseMs; !reply.raw.destroyed; pause = Math.min(pause * 1.5, longestPauseMs)) {
      const job = await this.backgroundJobs.find(id);
      if (job.state !== 'queued' && job.state !== 'running') return job;
      if (Date.now() + pause > deadline) return null;
      await sleep(pause);
    }
    return null;
  }
}

/** The background job an answer of 202 says to follow. */
function followed(reply: FastifyReply): string | null {
  if (reply.statusCode !== 202) return null;
  return /\/jobs\/status\/([0-9a-f-]{36})$/.exec(String(reply.getHeader('location')))?.[1] ?? null;
}

const hasPlaceForJob = (answer: unknown): answer is { backgroundJob: null } =>
  typeof answer === 'object' && answer !== null && 'backgroundJob' in answer;
