import type { FastifyInstance } from 'fastify';
import type { BlindReview } from '../access/blind-review/blind-review.js';
import { sealCursor } from './cursor-seal.js';
import { tagAnswer } from './entity-tags/tag-answer.js';

/**
 * What is done to every answer before it is written out: candidates are disguised, cursors sealed, versions tagged. In
 * hooks of the server, because an interceptor of the framework costs every call more than these do.
 */
export function finishAnswers(fastify: FastifyInstance, blindReview: BlindReview): void {
  if (blindReview.isOn)
    fastify.addHook('preSerialization', (request, _reply, answer) => blindReview.shown(request, answer));
  fastify.addHook('preSerialization', (request, reply, answer, done) => {
    done(null, tagAnswer(request, reply, sealCursor(request, answer)));
  });
}
