import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { STATUS_CODES } from 'node:http';
import { errorPage, type ErrorCode } from '../errors/error-catalogue.js';
import { ProblemDto } from './problem.dto.js';

interface ErrorExample {
  reason: string;
  code: ErrorCode;
  detail: string;
  errors?: ProblemDto['errors'];
}

const documented = {
  400: {
    reason: 'The request is malformed; `errors` says where.',
    code: 'request.invalid',
    detail: 'The request has a fault; see `errors`.',
    errors: [{ pointer: '/title', code: 'isNotEmpty', detail: 'title should not be empty' }],
  },
  401: {
    reason: 'No valid access token or API key, or wrong credentials.',
    code: 'auth.sign-in-required',
    detail: 'Send `Authorization: Bearer …` with an access token from POST /api/v1/auth/login or an API key.',
  },
  403: {
    reason: 'Your role may not make this call, or your API key has not the scope for it.',
    code: 'auth.role-insufficient',
    detail: 'This call is for admin and recruiter.',
  },
  404: {
    reason: 'There is no such thing.',
    code: 'job.not-found',
    detail: 'There is no job 01900000-0000-7000-8000-000000000000.',
  },
  409: {
    reason: 'It contradicts the present state, or a call with this `Idempotency-Key` is under way.',
    code: 'score.resume-not-parsed',
    detail: 'Resume 01900000-0000-7000-8000-000000000000 is not parsed, so it cannot be scored.',
  },
  412: {
    reason: 'It has changed since it was read: `If-Match` does not hold.',
    code: 'request.precondition-failed',
    detail: 'It has changed since you read it: `If-Match` does not hold. Read it again and decide anew.',
  },
  413: {
    reason: 'The body or the file is too large.',
    code: 'resume.too-large',
    detail: 'The file is larger than 10485760 bytes, the most that is accepted.',
  },
  415: {
    reason:
      'The body is of a type this call does not take, or the file by its content of no format that is read.',
    code: 'resume.unsupported-format',
    detail: 'By its content the file is of no format that is read. Send PDF, DOCX, ODT, RTF, HTML or TXT.',
  },
  422: {
    reason:
      'It was read but cannot be done as it stands, such as an empty file or an `Idempotency-Key` of another call.',
    code: 'resume.empty',
    detail: 'The file is empty. Send a file with content: PDF, DOCX, ODT, RTF, HTML or TXT.',
  },
  500: {
    reason: 'A fault of ours; it is logged under the request id.',
    code: 'internal',
    detail: 'Something went wrong on our side. It is logged under the request id.',
  },
  429: {
    reason: 'Too many calls in this minute; try again after `Retry-After` seconds.',
    code: 'request.rate-limited',
    detail: 'More than 6000 calls in a minute. Wait 17 s and send again.',
  },
  503: {
    reason: 'A service this call needs does not answer; try again after `Retry-After` seconds.',
    code: 'storage.unavailable',
    detail: 'The file store does not answer. Nothing was stored; try again in a moment.',
  },
} as const satisfies Record<number, ErrorExample>;

/** Documents the errors a route may answer. */
export function ApiErrors(...statuses: (keyof typeof documented)[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) => ApiResponse({ status, ...problemResponse(status) })),
  );
}

/** What the OpenAPI document says of an error answer. */
export function problemResponse(status: keyof typeof documented) {
  const { reason, ...example }: ErrorExample = documented[status];
  return {
    description: reason,
    content: {
      'application/problem+json': {
        schema: { $ref: getSchemaPath(ProblemDto) },
        example: problemExample(status, example),
      },
    },
  };
}

function problemExample(
  status: number,
  { code, detail, errors = [] }: Omit<ErrorExample, 'reason'>,
): ProblemDto {
  const requestId = '01900000-0000-7000-8000-00000000abcd';
  return {
    type: errorPage(code),
    title: STATUS_CODES[status]!,
    status,
    detail,
    code,
    requestId,
    errors,
  };
}
