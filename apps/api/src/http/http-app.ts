import { Config, Logger, withRequestId } from '#libs/platform';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { serveDocs } from '../docs/serve-docs.js';
import { answerClientError } from './client-error.js';
import { frameworkProblem } from './framework-problem.js';
import { answerProblem } from './problem-answer.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestValidationPipe } from './request-validation.pipe.js';

const maxJsonBytes = 1024 * 1024;

/** A request that has not arrived whole by then, in milliseconds, is answered with 408 and its connection closed. */
const requestTimeout = 120_000;

/** Builds the API's HTTP application, ready to listen. */
export async function createHttpApp(
  module: Type | DynamicModule,
  config: Config,
  log: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    genReqId: requestIdOf,
    bodyLimit: maxJsonBytes,
    requestTimeout,
    return503OnClosing: false, // what was accepted before the signal is served
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerClientError,
    logger: false,
  });
  observe(adapter.getInstance<FastifyInstance>(), log);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: log });
  await app.register(multipart, {
    limits: { files: 1, fields: 0, fileSize: config.uploadMaxBytes + 1 },
    throwFileSizeLimit: false,
    isPartAFile: (field, _mediaType, fileName) => field === 'file' || fileName !== undefined,
  });
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'script-src': ["'self'"], 'upgrade-insecure-requests': null } },
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(new RequestValidationPipe());
  app.useGlobalFilters(new ProblemFilter(log));
  app.enableShutdownHooks();
  serveDocs(app, config);
  return app;
}

/** The router's own refusals, of a path it cannot read, come before any hook and filter. */
function answerUnroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  answerProblem(
    reply,
    frameworkProblem(error) ?? { status: 400, code: 'request.malformed', detail: error.message },
  );
}

/** A client's own request id is kept when it is harmless to print. */
function requestIdOf(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,128}$/.test(given) ? given : uuidv7();
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
