import { currentRequestId, DomainError, Logger, type ErrorKind, type InputFault } from '#libs/platform';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { ProblemDto } from './problem.dto.js';

const statusOf: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  unavailable: 503,
};

/** Errors of the framework, which carry a status but no code of ours. */
const frameworkCodes: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  404: 'route.not-found',
  405: 'route.method-not-allowed',
  406: 'request.not-acceptable',
  408: 'request.timed-out',
  413: 'request.too-large',
  414: 'request.url-too-long',
  415: 'request.unsupported-media-type',
};

/** Turns every error into problem+json. What is not a refusal of ours is logged and answered without its message. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const problem = this.problemOf(error);
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    if (problem.status === 503) void reply.header('retry-after', '5');
    void reply.status(problem.status).header('content-type', 'application/problem+json').send(problem);
  }

  private problemOf(error: unknown): ProblemDto {
    if (error instanceof DomainError) {
      if (error.cause) this.log.failure('request failed', error.cause, { code: error.code });
      return toProblem(statusOf[error.kind], error.code, error.message, error.faults);
    }
    const status = frameworkStatus(error);
    if (status !== null)
      return toProblem(status, frameworkCodes[status] ?? 'request.refused', (error as Error).message);
    this.log.failure('request failed unexpectedly', error);
    return toProblem(500, 'internal', 'Something went wrong on our side. It is logged under the request id.');
  }
}

function frameworkStatus(error: unknown): number | null {
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

function toProblem(
  status: number,
  code: string,
  detail: string,
  errors: readonly InputFault[] = [],
): ProblemDto {
  return {
    type: `urn:talentflow:error:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    code,
    requestId: currentRequestId() ?? '',
    errors: [...errors],
  };
}
