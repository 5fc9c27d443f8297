import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '../errors/error-catalogue.js';
import { toProblem, type Problem } from './problem-answer.js';

interface KnownProblem extends Problem {
  code: ErrorCode;
}

/** What the HTTP parser can find wrong, by Node's codes. */
const problems: Readonly<Record<string, KnownProblem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'request.timed-out',
    detail: 'The request did not arrive whole in time.',
  },
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'request.headers-too-large',
    detail: 'The headers of the request are too large.',
  },
};

const malformed: KnownProblem = {
  status: 400,
  code: 'request.malformed',
  detail: 'This is not an HTTP request.',
};

/** Answers a request that did not become one, on the bare connection, and closes it. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const requestId = randomUUID();
  const problem = problems[error.code ?? ''] ?? malformed;
  const body = JSON.stringify(toProblem(problem, requestId));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
