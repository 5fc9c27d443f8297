import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from '../http/api-errors.js';

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** Adds to every operation what any call may be answered: too many calls, a fault of ours, and that the database is away. */
export function withCommonErrors(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths))
    for (const method of methods) {
      const operation = path[method];
      if (operation)
        operation.responses = {
          429: problemResponse(429),
          500: problemResponse(500),
          503: problemResponse(503),
          ...operation.responses,
        };
    }
  return document;
}
