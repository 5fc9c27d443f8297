import { Config, Logger, withRequestId } from '#libs/platform';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BlindReview } from '../access/blind-review/blind-review.js';
import { holdToPolicy } from '../access/hold-to-policy.js';
import { serveDocs } from '../docs/serve-docs.js';
import { corsOptions } from './cors-options.js';
import { Drain } from './drain.js';
import { finishAnswers } from './finish-answers.js';
import { createHttpAdapter } from './http-adapter.js';
import { refuseOtherMethods } from './other-methods.js';
import { ProblemFilter } from './problem.filter.js';
import { passRawBodies } from './raw-bodies.js';
import { RequestValidationPipe } from './request-validation.pipe.js';
import { prefixRoutes } from './route-prefix.js';
import { sendSecurityHeaders } from './security-headers.js';
import { streamedMultipart } from './streamed-multipart.js';

/** Builds the API's HTTP application, ready to listen. */
export async function createHttpApp(
  module: Type | DynamicModule,
  config: Config,
  log: Logger,
): Promise<NestFastifyApplication> {
  const adapter = createHttpAdapter(config);
  const fastify = adapter.getInstance<FastifyInstance>();
  holdToPolicy(fastify);
  observe(fastify, log);
  sendSecurityHeaders(fastify);
  refuseOtherMethods(fastify);
  passRawBodies(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: log });
  app.get(Drain).watch(fastify);
  finishAnswers(fastify, app.get(BlindReview));
  await app.register(streamedMultipart, {
    limits: { files: 1, fields: 0, fileSize: config.uploadMaxBytes + 1 },
    throwFileSizeLimit: false,
    isPartAFile: (field, _mediaType, fileName) => field === 'file' || fileName !== undefined,
  });
  if (config.corsOrigins.length > 0) app.enableCors(corsOptions(config));
  prefixRoutes(app);
  app.useGlobalPipes(new RequestValidationPipe());
  app.useGlobalFilters(new ProblemFilter(log));
  app.enableShutdownHooks();
  serveDocs(app, config);
  return app;
}

/** Gives every request its id and every answer a line in the log; the route's pattern is logged, never its values. */
function observe(fastify: FastifyInstance, log: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    withRequestId(request.id, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    log.info('request', {
      ...factsOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      requestId: request.id,
    });
    done();
  });
}

const factsOf = ({ method, routeOptions }: FastifyRequest) => ({
  method,
  route: routeOptions.url ?? 'unknown',
});
