import multipart, { type FastifyMultipartOptions } from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginCallback } from 'fastify';

/** What `@fastify/multipart` does to every call of every route to clean up after `saveRequestFiles`. */
const cleaning = ['onRequest', 'onResponse'];

/**
 * `@fastify/multipart` for bodies that are read as they stream. Nobody here calls `saveRequestFiles`, so the two
 * asynchronous hooks that clean up after it are left out; a version that adds any other is refused at the start.
 */
export const streamedMultipart: FastifyPluginCallback<FastifyMultipartOptions> = (fastify, options, done) => {
  const expected = new Set(cleaning);
  const addHook = (name: string): FastifyInstance => {
    if (!expected.delete(name)) throw new Error(`@fastify/multipart adds an unexpected hook: ${name}.`);
    return fastify;
  };
  try {
    multipart(Object.create(fastify, { addHook: { value: addHook } }) as FastifyInstance, options, done);
  } catch (error) {
    done(error as Error);
  }
};

/** Its decorators are for the routes beside it, as `fastify-plugin` has it. */
Object.assign(streamedMultipart, { [Symbol.for('skip-override')]: true });
