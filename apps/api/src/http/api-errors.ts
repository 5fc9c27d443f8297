import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto.js';

const reasons: Readonly<Record<number, string>> = {
  400: 'The request is malformed; `errors` says where.',
  401: 'No valid access token, or wrong credentials.',
  403: 'Your role may not make this call.',
  404: 'There is no such thing.',
  409: 'It contradicts the present state.',
  413: 'The file is too large.',
  415: 'Neither PDF nor DOCX by its content, or not multipart.',
  422: 'The file is empty.',
  503: 'A service this call needs does not answer; try again after `Retry-After` seconds.',
};

/** Documents the errors a route may answer. */
export function ApiErrors(...statuses: (keyof typeof reasons)[]): MethodDecorator & ClassDecorator {
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ...statuses.map((status) => ApiResponse({ status, description: reasons[status]!, content })),
  );
}
