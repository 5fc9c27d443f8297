import multipart, { type FastifyMultipartOptions } from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginCallback } from 'fastify';

/**
 * `@fastify/multipart` for bodies that are read as they stream. To clean up after `saveRequestFiles`, which nobody here
 * calls, it adds two asynchronous hooks to every call of every route; they are left out.
 */
export const streamedMultipart: FastifyPluginCallback<FastifyMultipartOptions> = (fastify, options, done) => {
  const withoutHooks = Object.create(fastify, { addHook: { value: () => fastify } }) as FastifyInstance;
  multipart(withoutHooks, options, done);
};

/** Its decorators are for the routes beside it, as `fastify-plugin` has it. */
Object.assign(streamedMultipart, { [Symbol.for('skip-override')]: true });
