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
  if (problem.status === 503) void reply.header('retry-after', '5');
  void reply
    .status(problem.status)
    .headers({ 'x-request-id': id, 'content-type': 'application/problem+json' })
    .send(toProblem(problem, id));
}
