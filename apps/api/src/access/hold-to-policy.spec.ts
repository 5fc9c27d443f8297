import { expect, test } from '@jest/globals';
import { fastify, type HTTPMethods } from 'fastify';
import { holdToPolicy } from './hold-to-policy.js';
import { policy } from './policy.js';

const listed = Object.values(policy).flatMap((area) => Object.keys(area));

/** What a server says when it has these routes and gets ready; empty when it starts. */
async function complaint(routes: readonly string[]): Promise<string> {
  const server = fastify();
  holdToPolicy(server);
  for (const route of routes) {
    const [method, path] = route.split(' ') as [HTTPMethods, string];
    const prefix = /^\/(\.well-known|health|docs|errors)\b/.test(path) ? '' : '/api/v1';
    server.route({ method, url: prefix + path.replace(/\{(\w+)\}/g, ':$1'), handler: () => 'hello' });
  }
  try {
    await server.ready();
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await server.close();
  }
}

test('a server with exactly the routes of the policy starts', async () => {
  expect(await complaint(listed)).toBe('');
});

test.each(['GET /forgotten', 'PATCH /jobs/{id}', 'DELETE /auth/login'])(
  'a server with a route the policy does not list, %s, does not start',
  async (route) => {
    expect(await complaint([...listed, route])).toContain(`${route} has no row in the policy.`);
  },
);

test('a server that lacks a route of the policy does not start', async () => {
  const [first, ...others] = listed;
  expect(await complaint(others)).toContain(`The policy's ${first} has no route.`);
});
