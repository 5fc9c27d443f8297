import { HttpException } from '@nestjs/common';
import type { ErrorCode } from '../errors/error-catalogue.js';
import type { Problem } from './problem-answer.js';

/** Our codes for the refusals of the framework, which carry a status alone. */
const codes: Readonly<Record<number, ErrorCode>> = {
  400: 'request.malformed',
  404: 'route.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
};

/** @returns null when the error is not the framework's refusal of a request */
export function frameworkProblem(error: unknown): Problem | null {
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  return { status, code: codes[status] ?? 'request.refused', detail: (error as Error).message };
}
