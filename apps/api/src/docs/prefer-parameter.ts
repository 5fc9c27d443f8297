import type { OpenAPIObject } from '@nestjs/swagger';
import { longestWaitSeconds } from '../http/waiting/prefer-wait.js';

type Response = NonNullable<OpenAPIObject['paths'][string]['post']>['responses'][string];

const parameter = {
  name: 'Prefer',
  in: 'header' as const,
  required: false,
  description: `\`wait=N\`: waits up to N seconds, at most ${longestWaitSeconds}, for the work in the background and answers 200 with how it ended.`,
  schema: { type: 'string', example: 'wait=10' },
};

const ended = { $ref: '#/components/schemas/BackgroundJobDto' };

/**
 * Says of every call that starts background work how to wait for its end. An answer with a place for the background job
 * stays what it is; the job takes the place of any other.
 */
export function withPreferWait(document: OpenAPIObject): OpenAPIObject {
  for (const { post } of Object.values(document.paths)) {
    if (!post) continue;
    const accepted = jsonOf(post.responses['202']);
    const names = propertiesOf(document, accepted);
    if (!accepted || !names.includes('backgroundJobId')) continue;
    const waited = names.includes('backgroundJob') ? accepted : ended;
    const done = post.responses['200'];
    const other = jsonOf(done);
    post.parameters = [...(post.parameters ?? []), parameter];
    post.responses['200'] = {
      description: `${done && 'description' in done ? `${done.description} ` : ''}With \`Prefer: wait\`: the work has ended.`,
      content: { 'application/json': { schema: other ? { anyOf: [other, waited] } : waited } },
    };
  }
  return document;
}

const jsonOf = (response: Response | undefined) =>
  response && 'content' in response ? response.content?.['application/json']?.schema : undefined;

function propertiesOf(document: OpenAPIObject, schema: ReturnType<typeof jsonOf>): string[] {
  if (!schema || !('$ref' in schema)) return [];
  const described = document.components?.schemas?.[schema.$ref.split('/').at(-1)!];
  return described && 'properties' in described ? Object.keys(described.properties ?? {}) : [];
}
