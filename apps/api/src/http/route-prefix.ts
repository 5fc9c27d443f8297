import type { INestApplication } from '@nestjs/common';

/** Puts every route under the API's version, except what machines of the platform ask for at fixed places. */
export function prefixRoutes(app: INestApplication): void {
  app.setGlobalPrefix('api/v1', {
    exclude: ['/', '.well-known/jwks.json', 'health/live', 'health/ready', 'errors', 'errors/:code'],
  });
}
