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
