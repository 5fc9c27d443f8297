import type { OpenAPIObject } from '@nestjs/swagger';
import { isDeepStrictEqual } from 'node:util';

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;
const mediaType = 'application/problem+json';

/** Describes the error answer of each status once and refers to it: two thirds of the document would be repetition. */
export function withSharedProblems(document: OpenAPIObject): OpenAPIObject {
  const shared = ((document.components ??= {}).responses ??= {});
  for (const path of Object.values(document.paths))
    for (const method of methods) {
      const responses = path[method]?.responses ?? {};
      for (const [status, response] of Object.entries(responses)) {
        if (!response || '$ref' in response || !response.content?.[mediaType]) continue;
        const name = `Problem${status}`;
        shared[name] ??= response;
        if (isDeepStrictEqual(shared[name], response))
          responses[status] = { $ref: `#/components/responses/${name}` };
      }
    }
  return document;
}
