import type { Config } from '#libs/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { existingValues } from './example-values.js';
import { openApiDocument } from './openapi-document.js';
import { withExamples } from './with-examples.js';

/** Serves Swagger UI at /docs and the document at /docs/openapi.json. */
export function serveDocs(app: NestFastifyApplication, config: Config): void {
  const live = config.docsExamples === 'live';
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'docs/openapi.json',
    raw: ['json'],
    customSiteTitle: 'TalentFlow AI',
    swaggerOptions: {
      persistAuthorization: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      defaultModelsExpandDepth: 0,
      showExtensions: true, // x-roles: who may make a call
    },
    ...(live
      ? {
          patchDocumentOnRequest: async (_request: unknown, _reply: unknown, document: OpenAPIObject) =>
            withExamples(structuredClone(document), await existingValues(app.get(DataSource))),
        }
      : {}),
  });
}
