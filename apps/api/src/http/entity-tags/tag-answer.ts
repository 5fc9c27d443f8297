import type { FastifyReply, FastifyRequest } from 'fastify';
import { entityTagOf, isVersioned, noneMatchNames } from './entity-tag.js';

/** Tags an answer that has a version. @returns what to send: nothing, under 304, to a reader who has it already */
export function tagAnswer(request: FastifyRequest, reply: FastifyReply, answer: unknown): unknown {
  if (!isVersioned(answer)) return answer;
  const tag = entityTagOf(answer);
  void reply.header('etag', tag);
  const known = request.headers['if-none-match'];
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads || known === undefined || !noneMatchNames(known, tag)) return answer;
  void reply.status(304).removeHeader('content-type');
  return undefined;
}
