import { Logger, withRequestId } from '#libs/platform';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastify, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { sendSecurityHeaders } from '../../../apps/api/src/http/security-headers.js';
import type { StepServerSettings } from './steps.js';

/**
 * A server with one plain route and the first `count` of the steps between a bare server and ours, each on top of those
 * before: what a step costs is what the server with it costs more than the one without.
 */
const { count, answer } = JSON.parse(process.argv[2]!) as StepServerSettings;
const [hasHeaders, hasLog, hasContext, hasFramework] = [1, 2, 3, 4].map((step) => count >= step);
const settings = hasHeaders ? { genReqId: () => randomUUID() } : {};
process.send!(hasFramework ? await withFramework() : await alone());

async function alone(): Promise<string> {
  const server = fastify(settings);
  addSteps(server);
  server.get('/plain', () => answer);
  return server.listen({ port: 0, host: '127.0.0.1' });
}

async function withFramework(): Promise<string> {
  const adapter = new FastifyAdapter(settings);
  addSteps(adapter.getInstance<FastifyInstance>());
  const app = await NestFactory.create<NestFastifyApplication>(plainModule(), adapter, { logger: false });
  await app.listen(0, '127.0.0.1');
  return app.getUrl();
}

function plainModule(): Type {
  @Controller('plain')
  class PlainController {
    @Get()
    find(): object {
      return answer;
    }
  }
  @Module({ controllers: [PlainController] })
  class PlainModule {}
  return PlainModule;
}

function addSteps(server: FastifyInstance): void {
  if (hasContext) server.addHook('onRequest', (request, _reply, done) => withRequestId(request.id, done));
  if (hasHeaders) {
    server.addHook('onRequest', (request, reply, done) => {
      void reply.header('x-request-id', request.id);
      done();
    });
    sendSecurityHeaders(server);
  }
  if (!hasLog) return;
  const log = new Logger('bench', 'info');
  server.addHook('onResponse', ({ method, routeOptions, id }, { statusCode, elapsedTime }, done) => {
    log.info('request', {
      method,
      route: routeOptions.url,
      status: statusCode,
      ms: elapsedTime,
      requestId: id,
    });
    done();
  });
}
