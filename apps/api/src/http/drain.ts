import { Readiness } from '#libs/platform';
import {
  Injectable,
  type BeforeApplicationShutdown,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { finalize, type Observable } from 'rxjs';

/** How long requests under way may take to end, in milliseconds. */
const patience = 10_000;

/** How long their handlers may then take to clean up, in milliseconds. */
const cleanUpPatience = 5_000;

/**
 * Ends the API in bounded time: from the signal on it is not ready, connections are closed as they fall idle, and
 * those that are still open after {@link patience} are cut. The process stays until their handlers have cleaned up.
 */
@Injectable()
export class Drain implements NestInterceptor, BeforeApplicationShutdown, OnApplicationShutdown {
  private running = 0;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly readiness: Readiness,
  ) {}

  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    this.running += 1;
    return next.handle().pipe(finalize(() => (this.running -= 1)));
  }

  beforeApplicationShutdown(): void {
    this.readiness.hold('The process is shutting down.');
    const server = this.host.httpAdapter.getHttpServer() as Server;
    const closing = setInterval(() => server.closeIdleConnections(), 250).unref();
    const cut = setTimeout(() => server.closeAllConnections(), patience).unref();
    server.once('close', () => {
      clearInterval(closing);
      clearTimeout(cut);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    const deadline = Date.now() + cleanUpPatience;
    while (this.running > 0 && Date.now() < deadline) await sleep(20);
  }
}
