import type { OpenAPIObject } from '@nestjs/swagger';
import { longestWaitSeconds } from '../http/waiting/prefer-wait.js';

const parameter = {
  name: 'Prefer',
  in: 'header' as const,
  required: false,
  description: `\`wait=N\`: waits up to N seconds, at most ${longestWaitSeconds}, for the work in the background and answers 200 with how it ended.`,
  schema: { type: 'string', example: 'wait=10' },
};

const ended = { $ref: '#/components/schemas/BackgroundJobDto' };

/** Says of every call that starts background work how to wait for its end. */
export function withPreferWait(document: OpenAPIObject): OpenAPIObject {
  for (const { post } of Object.values(document.paths)) {
    const accepted = post?.responses['202'];
    if (!post || !accepted || !('headers' in accepted) || !accepted.headers?.['Location']) continue;
    const done = post.responses['200'];
    const other = done && 'content' in done ? done.content?.['application/json']?.schema : undefined;
    post.parameters = [...(post.parameters ?? []), parameter];
    post.responses['200'] = {
      description: `${done && 'description' in done ? `${done.description} ` : ''}With \`Prefer: wait\`: the work has ended.`,
      content: { 'application/json': { schema: other ? { anyOf: [other, ended] } : ended } },
    };
  }
  return document;
}
