import { expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { answersSecretExtension } from '../http/idempotency/idempotency-key.js';
import { describedApi } from './described-api.js';

type Schemas = Record<string, { properties?: Record<string, unknown> }>;

/** Names under which an answer shows a secret. */
const secretName = /(secret|password|token)$|^key$/i;

/** Calls of signed-in callers that may change something, and what they answer when they succeed. */
function answers({
  paths,
  components,
}: OpenAPIObject): { call: string; fields: string[]; marked: boolean }[] {
  const schemas = components?.schemas as unknown as Schemas;
  return Object.entries(paths).flatMap(([path, item]) =>
    (['post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      if (!operation?.security?.length) return [];
      const succeeding = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      const names = [...JSON.stringify(succeeding).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
        ([, name]) => name!,
      );
      const fields = names.flatMap((name) => Object.keys(schemas[name]?.properties ?? {}));
      return [{ call: `${method} ${path}`, fields, marked: answersSecretExtension in operation }];
    }),
  );
}

test('whatever answers with a secret is marked, so that no answer of it is kept', async () => {
  const all = answers(await describedApi());
  expect(all.length).toBeGreaterThan(8);
  const showing = all.filter(({ fields }) => fields.some((field) => secretName.test(field)));
  expect(showing.map(({ call }) => call)).toContain('post /api/v1/api-keys');
  expect(showing.filter(({ marked }) => !marked)).toEqual([]);
});
