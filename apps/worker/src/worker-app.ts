import type { Config, Logger } from '#libs/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { WorkerModule } from './worker.module.js';

/** Builds the worker; listening starts its loops and opens its health endpoints. */
export async function createWorkerApp(config: Config, log: Logger): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    WorkerModule.with(config),
    new FastifyAdapter(),
    { logger: log },
  );
  app.enableShutdownHooks();
  return app;
}
