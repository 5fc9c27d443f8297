import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';

/** Headers that keep browsers from what no page of ours needs, on every answer. */
export function sendSecurityHeaders(fastify: FastifyInstance): void {
  const headers = securityHeaders();
  fastify.addHook('onRequest', (_, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** They are the same for all: written once into an answer nobody gets, instead of worked out for every call. */
function securityHeaders(): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const directives = { 'script-src': ["'self'"], 'upgrade-insecure-requests': null };
  helmet({ contentSecurityPolicy: { directives } })(request, response, () => undefined);
  return { ...response.getHeaders() };
}
