import type { InputFault } from '#libs/platform';
import type { FastifyReply } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { errorPage } from '../errors/error-catalogue.js';
import type { ProblemDto } from './problem.dto.js';

/** What an error answer says. */
export interface Problem {
  status: number;
  code: string;
  detail: string;
  errors?: readonly InputFault[];
  /** Seconds until trying again may help. */
  retryAfter?: number | null;
}

/** The body of an error answer. */
export function toProblem({ status, code, detail, errors = [] }: Problem, requestId: string): ProblemDto {
  return {
    type: errorPage(code),
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    code,
    requestId,
    errors: [...errors],
  };
}

/** Answers with problem+json and the headers that belong to the status. */
export function answerProblem(reply: FastifyReply, problem: Problem): void {
  const { id } = reply.request;
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  const retryAfter = problem.retryAfter ?? (problem.status === 503 ? 5 : null);
  if (retryAfter !== null) void reply.header('retry-after', String(retryAfter));
  void reply
    .status(problem.status)
    .headers({ 'x-request-id': id, 'content-type': 'application/problem+json' })
    .send(toProblem(problem, id));
}
