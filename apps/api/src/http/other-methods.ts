import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isFixed, methodsOf } from '../access/route-rules.js';
import { answerProblem } from './problem-answer.js';

/**
 * Answers a call whose path has routes, but none for its method, before anything of it is read: which methods there are,
 * for OPTIONS as a plain answer, for others as a refusal.
 */
export function refuseOtherMethods(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const allowed = otherMethodsThan(request);
    if (allowed === null) return done();
    return answer(reply, allowed);
  });
}

/** @returns null when the method is one the path has, and when the path has none at all */
function otherMethodsThan({ method, url, is404, routeOptions }: FastifyRequest): string[] | null {
  if (!is404 && !isParametric(routeOptions.url)) return null;
  const path = url.split('?')[0] ?? '';
  // A router that finds no route for a method at a fixed path takes the path's end for somebody's id.
  if (!is404 && (method === 'OPTIONS' || !isFixed(path))) return null;
  const methods = methodsOf(path);
  const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods;
  return allowed.length === 0 || allowed.includes(method) ? null : [...allowed, 'OPTIONS'];
}

const isParametric = (pattern = ''): boolean => pattern.includes(':') || pattern.includes('*');

function answer(reply: FastifyReply, allowed: readonly string[]): void {
  const allow = allowed.join(', ');
  const { method } = reply.request;
  void reply.header('allow', allow);
  if (method === 'OPTIONS') void reply.status(204).send();
  else
    answerProblem(reply, {
      status: 405,
      code: 'request.method-not-allowed',
      detail: `This path takes ${allow}, not ${method}.`,
    });
}
