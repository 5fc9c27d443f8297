import type { OpenAPIObject } from '@nestjs/swagger';
import type { ExampleValues } from './example-values.js';
import { withExampleProperties } from './example-properties.js';
import { requestExamples } from './request-examples.js';

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** What the `id` of a path stands for, most particular first. */
const idsOfPaths: readonly (readonly [string, keyof ExampleValues])[] = [
  ['/api-keys/', 'apiKey'],
  ['/auth/sessions/', 'session'],
  ['/users/', 'user'],
  ['/jobs/status/', 'backgroundJob'],
  ['/jobs/', 'job'],
  ['/resumes/uploads/', 'upload'],
  ['/resumes/', 'resume'],
  ['/candidates/', 'candidate'],
  ['/scores/', 'score'],
  ['/models/', 'model'],
  ['/webhooks/', 'webhook'],
];

const otherIds: Readonly<Record<string, keyof ExampleValues>> = {
  candidateId: 'candidate',
  noteId: 'note',
  deliveryId: 'delivery',
};

/** Gives every id in a path or an answer and every JSON body an example; with values that exist, calls run as they stand. */
export function withExamples(document: OpenAPIObject, values: ExampleValues): OpenAPIObject {
  const bodies: Readonly<Record<string, unknown>> = requestExamples(values);
  for (const [path, item] of Object.entries(document.paths)) {
    const idKind = idsOfPaths.find(([part]) => path.includes(part))?.[1];
    for (const method of methods) {
      const { operationId = '', parameters = [], requestBody } = item[method] ?? {};
      for (const parameter of parameters) {
        if (!('name' in parameter) || parameter.in !== 'path') continue;
        const kind = parameter.name === 'id' ? idKind : otherIds[parameter.name];
        if (kind) parameter.example = values[kind];
      }
      const json = requestBody && 'content' in requestBody && requestBody.content['application/json'];
      if (json && operationId in bodies) json.example = bodies[operationId];
    }
  }
  return withExampleProperties(document, values);
}
