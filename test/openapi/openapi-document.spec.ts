import { expect, test } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform';
import { describedApi } from '../../apps/api/src/docs/described-api.js';
import { postmanCollection } from '../../sdk/generate/postman-collection.js';
import { typescriptSchema } from '../../sdk/generate/typescript-schema.js';

const committed = (...path: string[]): Promise<string> => readFile(join(projectRoot, ...path), 'utf8');
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `npm run openapi` writes all three anew. */
test('docs/openapi.json describes the controllers as they are', async () => {
  expect(await committed('docs', 'openapi.json')).toBe(asJson(await describedApi()));
});

test('the TypeScript types and the Postman collection are those of the document', async () => {
  const document: unknown = JSON.parse(await committed('docs', 'openapi.json'));
  expect(await committed('sdk', 'typescript', 'src', 'schema.ts')).toBe(await typescriptSchema(document));
  expect(await committed('docs', 'postman.json')).toBe(asJson(await postmanCollection(document)));
});

/** Redocly's strictest set. The paths were promised before: `/jobs/status/{id}` goes before `/jobs/{id}/…`. */
async function faultsOf(source: string): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: { 'no-ambiguous-paths': 'off' },
  });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} (${location[0]?.pointer})`);
}

test('Redocly finds no fault with the document', async () => {
  expect(await faultsOf(await committed('docs', 'openapi.json'))).toEqual([]);
});

test('Redocly finds a fault where there is one', async () => {
  const document = await describedApi();
  delete document.paths['/api/v1/jobs']!.get!.operationId;
  expect(await faultsOf(asJson(document))).toEqual([expect.stringContaining('operation-operationId')]);
});

test('operation ids are unique, and every call has a tag and a summary', async () => {
  const { paths } = await describedApi();
  const operations = Object.values(paths).flatMap(({ get, put, post, patch, delete: remove }) =>
    [get, put, post, patch, remove].flatMap((operation) => operation ?? []),
  );
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { operationId, summary, tags } of operations)
    expect({ operationId, summary, tags }).toEqual({
      operationId: expect.stringMatching(/^[a-z]\w+$/),
      summary: expect.stringMatching(/\w/),
      tags: [expect.any(String)],
    });
});

/** What stands in a path, and what is sent as JSON; that they fit their schemas is among Redocly's rules. */
test('every id in a path and every JSON body has an example, and no option is filled in but a wait', async () => {
  const { paths } = await describedApi();
  const without = Object.entries(paths).flatMap(([path, { get, put, post, patch, delete: remove }]) =>
    [get, put, post, patch, remove].flatMap((operation) => {
      const parameters = (operation?.parameters ?? []).flatMap((one) => ('name' in one ? [one] : []));
      const body = operation?.requestBody;
      const json = body && 'content' in body && body.content['application/json'];
      return [
        ...parameters
          .filter((one) => one.in === 'path' && exampleOf(one) === undefined)
          .map(({ name }) => `${path} ${name}`),
        ...parameters
          .filter(
            (one) =>
              one.in !== 'path' && !one.required && one.name !== 'Prefer' && exampleOf(one) !== undefined,
          )
          .map(({ name }) => `${path} ?${name} is filled in`),
        ...(json && json.example === undefined ? [`${operation?.operationId} body`] : []),
      ];
    }),
  );
  expect(without).toEqual([]);
});

const exampleOf = ({ example, schema }: { example?: unknown; schema?: object }): unknown =>
  example ?? (schema && 'example' in schema ? schema.example : undefined);

interface Described {
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  example?: unknown;
  items?: Described;
}

/** Swagger UI makes an answer of the examples of its parts; of a text without one it makes "string", of a number 0. */
test('every text, number and id of an answer has an example', async () => {
  const { components } = await describedApi();
  const bare = Object.entries(components?.schemas ?? {}).flatMap(([schema, described]) =>
    Object.entries(('properties' in described && described.properties) || {})
      .filter(([, property]) => isBare(property as Described))
      .map(([name]) => `${schema}.${name}`),
  );
  // The form of OAuth 2, which Swagger UI has a dialog for.
  expect(bare.filter((place) => !place.startsWith('TokenRequestDto.'))).toEqual([]);
});

function isBare({ type, example, enum: choice, items }: Described): boolean {
  if (example !== undefined || choice) return false;
  if (items) return isBare(items);
  return [type].flat().some((one) => one === 'string' || one === 'number' || one === 'integer');
}

test('every choice of several values in a body has one name, wherever it stands', async () => {
  const { components } = await describedApi();
  const unnamed = Object.entries(components?.schemas ?? {}).flatMap(([schema, described]) =>
    Object.entries(('properties' in described && described.properties) || {}).flatMap(([name, property]) => {
      const { enum: choice, items } = property as Described;
      return (choice ?? items?.enum ?? []).length > 1 ? [`${schema}.${name}`] : [];
    }),
  );
  expect(unnamed).toEqual([]);
});

test('every tag in use is described, in the order of the work', async () => {
  const { paths, tags = [] } = await describedApi();
  const used = Object.values(paths).flatMap((item) =>
    [item.get, item.put, item.post, item.patch, item.delete].flatMap((operation) => operation?.tags ?? []),
  );
  expect(new Set(tags.map(({ name }) => name))).toEqual(new Set(used));
  expect(tags.slice(0, 6).map(({ name }) => name)).toEqual([
    'auth',
    'jobs',
    'resumes',
    'background jobs',
    'candidates',
    'rankings',
  ]);
});
