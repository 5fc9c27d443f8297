import type { FastifyInstance } from 'fastify';
import { policyFaults } from './route-rules.js';

/** Every route has a row in the policy and every row a route, else the server does not get ready. Call it first. */
export function holdToPolicy(fastify: FastifyInstance): void {
  const routes: { method: string; pattern: string }[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    const pattern = url.replace(/^\/docs(\/.*)?$/, '/docs/{file}'); // Swagger UI's own pages, all under one row
    const methods = [method].flat().filter((each) => each !== 'OPTIONS'); // a preflight is answered before any door
    routes.push(...methods.map((each) => ({ method: each, pattern })));
  });
  fastify.addHook('onReady', (done) => {
    const faults = policyFaults(routes);
    done(faults.length > 0 ? new Error(`apps/api/src/access/policy.ts: ${faults.join(' ')}`) : undefined);
  });
}
