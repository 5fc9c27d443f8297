import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WrittenFiles } from './written-files.js';

let above: string;
let folder: string;

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'written-'));
  folder = join(above, 'inner');
  await mkdir(folder);
});
afterAll(() => rm(above, { recursive: true }));

test('a file in the folder is seen once, one above it only under a name of the document', async () => {
  const files = new WrittenFiles(folder);
  const document = Buffer.from('PK ../escaped.txt');
  await writeFile(join(folder, 'own'), '');
  await writeFile(join(above, 'escaped.txt'), '');
  await writeFile(join(above, 'somebody-elses'), '');
  expect(files.since(document).sort()).toEqual([join(above, 'escaped.txt'), join(folder, 'own')]);
  expect(files.since(document)).toEqual([]);
});
