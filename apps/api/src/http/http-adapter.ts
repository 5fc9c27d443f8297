import type { Config } from '#libs/platform';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { answerClientError } from './client-error.js';
import { frameworkProblem } from './framework-problem.js';
import { answerProblem } from './problem-answer.js';

/** The most bytes of a JSON body. */
export const maxJsonBytes = 1024 * 1024;

/** A request that has not arrived whole by then, in milliseconds, is answered with 408 and its connection closed. */
export const requestTimeoutMs = 120_000;

/** Node accepts no more in all the headers, so that an id of any length meets the checks that every id meets. */
const longestParameter = 16 * 1024;

/** The HTTP server: its limits, and its own refusals in the form of all the others. */
export function createHttpAdapter({ trustedProxies }: Pick<Config, 'trustedProxies'>): FastifyAdapter {
  return new FastifyAdapter({
    genReqId: requestIdOf,
    bodyLimit: maxJsonBytes,
    requestTimeout: requestTimeoutMs,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    routerOptions: { maxParamLength: longestParameter },
    return503OnClosing: false, // what was accepted before the signal is served
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerClientError,
    logger: false,
  });
}

/** A client's own request id is kept when it is harmless to print. */
function requestIdOf(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,128}$/.test(given) ? given : randomUUID();
}

/** The router's own refusals, of a path it cannot read, come before any hook and filter. */
function answerUnroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  answerProblem(
    reply,
    frameworkProblem(error) ?? { status: 400, code: 'request.malformed', detail: error.message },
  );
}
