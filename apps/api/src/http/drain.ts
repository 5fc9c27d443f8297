import { Readiness } from '#libs/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long requests under way may take to end, in milliseconds. */
const patience = 10_000;

/** How long their handlers may then take to clean up, in milliseconds. */
const cleanUpPatience = 5_000;

/**
 * Ends the API in bounded time: from the signal on it is not ready, connections are closed as they fall idle, and
 * those that are still open after {@link patience} are cut. The process stays until their handlers have cleaned up.
 */
@Injectable()
export class Drain implements BeforeApplicationShutdown, OnApplicationShutdown {
  private running = 0;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly readiness: Readiness,
  ) {}

  /** Counts what the handlers of all routes to come have under way. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', (route) => {
      route.handler = this.counted(route.handler);
    });
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

  private counted(handler: RouteHandlerMethod): RouteHandlerMethod {
    const begin = (): void => void (this.running += 1);
    const end = (): void => void (this.running -= 1);
    return function (request, reply) {
      const handled: unknown = handler.call(this, request, reply);
      if (!(handled instanceof Promise)) return handled;
      begin();
      handled.then(end, end);
      return handled;
    };
  }
}
