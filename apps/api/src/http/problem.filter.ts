import { DatabaseUnavailable, DomainError, isDatabaseOutage, Logger, type ErrorKind } from '#libs/platform';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { frameworkProblem } from './framework-problem.js';
import { answerProblem, type Problem } from './problem-answer.js';

/** The HTTP status of each kind of refusal. */
export const statusOf: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'too-often': 429,
  'precondition-failed': 412,
  unavailable: 503,
};

/** Turns every error into problem+json. What is not a refusal of ours is logged and answered without its message. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    answerProblem(reply, this.problemOf(isDatabaseOutage(error) ? new DatabaseUnavailable(error) : error));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof DomainError) {
      if (error.cause) this.log.failure('request failed', error.cause, { code: error.code });
      const { kind, code, message, faults, retryAfter } = error;
      return { status: statusOf[kind], code, detail: message, errors: faults, retryAfter };
    }
    const refusal = frameworkProblem(error);
    if (refusal) return refusal;
    this.log.failure('request failed unexpectedly', error);
    return {
      status: 500,
      code: 'internal',
      detail: 'Something went wrong on our side. It is logged under the request id.',
    };
  }
}
