import type { FastifyReply } from 'fastify';
import { methodsOf } from '../access/route-rules.js';
import { answerProblem } from './problem-answer.js';

/**
 * Answers a request that no route takes though its path has routes: which methods it has, for OPTIONS as a plain answer,
 * for others as a refusal. @returns false when the path has none
 */
export function answerOtherMethod(reply: FastifyReply): boolean {
  const { method, url } = reply.request;
  const methods = methodsOf(url.split('?')[0] ?? '');
  if (methods.length === 0) return false;
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  void reply.header('allow', allow);
  if (method === 'OPTIONS') void reply.status(204).send();
  else
    answerProblem(reply, {
      status: 405,
      code: 'request.method-not-allowed',
      detail: `This path takes ${allow}, not ${method}.`,
    });
  return true;
}
