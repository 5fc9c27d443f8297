import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { authorizationDocument, withPresentTables } from './authorization-document.js';
import { policy } from './policy.js';

const document = readFileSync(authorizationDocument, 'utf8');

test('docs/authorization.md says what the policy says; else `npm run openapi` writes it anew', () => {
  expect(document).toBe(withPresentTables(document));
});

test('every route of the policy has its row in the document', () => {
  for (const route of Object.values(policy).flatMap((area) => Object.keys(area)))
    expect(document).toContain(`| \`${route}\``);
});

test.each([
  ['a row that is missing', document.replace(/^\| `POST \/jobs` .*\n/m, '')],
  ['another role', document.replace(/^(\| `POST \/jobs` .*)\| no /m, '$1| yes')],
  ['another scope', document.replace('`jobs:read`', '`jobs:look`')],
])('%s in the document is noticed', (_, text) => {
  expect(text).not.toBe(document);
  expect(withPresentTables(text)).not.toBe(text);
});
