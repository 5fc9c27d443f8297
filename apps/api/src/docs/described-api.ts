import { Config } from '#libs/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from '../api.module.js';
import { prefixRoutes } from '../http/route-prefix.js';
import { openApiDocument } from './openapi-document.js';

/** The OpenAPI document without a running API: the controllers are read, nothing is connected to. */
export async function describedApi(): Promise<OpenAPIObject> {
  const config = Config.from({ DATABASE_URL: 'postgres://nobody@localhost/nothing' });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  prefixRoutes(app);
  return openApiDocument(app);
}
