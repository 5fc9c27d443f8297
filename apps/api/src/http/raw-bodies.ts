import type { FastifyInstance } from 'fastify';

/** Marks a route, by `@RouteConfig`, whose body is not parsed: it gets the stream, of whatever content type. */
export const rawBody = { rawBody: true };

/** Hands marked routes their bodies unread; every other route goes on refusing content types it has no parser for. */
export function passRawBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('*', (request, body, done) => {
    const { config } = request.routeOptions as { config: Partial<typeof rawBody> };
    if (config.rawBody) return done(null, body);
    const unsupported = new Error('This call takes application/json, or what its description says.');
    done(Object.assign(unsupported, { statusCode: 415 }));
  });
}
