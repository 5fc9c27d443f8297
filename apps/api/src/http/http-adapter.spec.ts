import { expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createHttpAdapter } from './http-adapter.js';

test('a request that never ends is given two minutes', () => {
  expect(createHttpAdapter({ trustedProxies: [] }).getInstance<FastifyInstance>().server.requestTimeout).toBe(
    120_000,
  );
});
