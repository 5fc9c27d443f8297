import type { Config } from '#libs/platform';
import type { FastifyRequest } from 'fastify';

/** An address as the client can use it: a path becomes one of `PUBLIC_URL`, else of the address the request came to. */
export function absoluteUrl(url: string, request: FastifyRequest, config: Config): string {
  const base = config.publicUrl || `${request.protocol}://${request.host}`;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}
