import { readFile, writeFile } from 'node:fs/promises';
import { authorizationDocument, withPresentTables } from '../access/authorization-document.js';

/** Writes the tables of docs/authorization.md from the policy. */
await writeFile(authorizationDocument, withPresentTables(await readFile(authorizationDocument, 'utf8')));
