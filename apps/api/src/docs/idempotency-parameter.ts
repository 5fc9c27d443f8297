import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from '../http/api-errors.js';
import { answersSecretExtension, keyMaxLength } from '../http/idempotency/idempotency-key.js';

const unsafe = ['post', 'put', 'patch', 'delete'] as const;

const parameter = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'Makes the call safe to repeat: the same key and call within 24 hours are answered with the first answer. A UUID of your making.',
  schema: { type: 'string', minLength: 1, maxLength: keyMaxLength, pattern: '^[\\x21-\\x7e]+$' },
};

/** Says of every call that may change something how it is repeated safely. Call it when the document has its security. */
export function withIdempotencyKeys(document: OpenAPIObject): OpenAPIObject {
  for (const item of Object.values(document.paths))
    for (const method of unsafe) {
      const operation = item[method];
      if (!operation?.security?.length || answersSecretExtension in operation) continue;
      operation.parameters = [...(operation.parameters ?? []), parameter];
      operation.responses = {
        400: problemResponse(400),
        409: problemResponse(409),
        422: problemResponse(422),
        ...operation.responses,
      };
    }
  return document;
}
