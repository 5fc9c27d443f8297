import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postmanCollection } from './postman-collection.js';
import { typescriptSchema } from './typescript-schema.js';

/** Writes what is made from docs/openapi.json: the types of the TypeScript client, and the Postman collection. */
const root = join(import.meta.dirname, '..', '..', '..');
const document: unknown = JSON.parse(await readFile(join(root, 'docs', 'openapi.json'), 'utf8'));

await writeFile(join(root, 'sdk', 'typescript', 'src', 'schema.ts'), await typescriptSchema(document));
const collection = await postmanCollection(document);
await writeFile(join(root, 'docs', 'postman.json'), `${JSON.stringify(collection, null, 2)}\n`);
