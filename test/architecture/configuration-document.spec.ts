import { projectRoot } from '#libs/platform';
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedRows, expectedRows } from './configuration-document.js';

const document = readFileSync(join(projectRoot, 'docs', 'configuration.md'), 'utf8');

test('docs/configuration.md has exactly the settings there are, with their defaults', () => {
  expect(documentedRows(document)).toEqual(expectedRows());
});

test.each([
  ['a row that is missing', document.replace(/^\| `PORT`.*\n/m, '')],
  [
    'a row of a setting that is gone',
    document.replace(/^\| `PORT`/m, '| `COLOUR` | none | Of the log. |\n| `PORT`'),
  ],
  ['another default', document.replace('`3000`', '`3030`')],
  ['another sentence', document.replace('Port of the API;', 'Port;')],
])('%s is noticed', (_what, text) => {
  expect(text).not.toBe(document);
  expect(documentedRows(text)).not.toEqual(expectedRows());
});
