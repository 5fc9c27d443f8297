import { projectRoot } from '#libs/platform';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describedApi } from './described-api.js';

/** Writes docs/openapi.json from the controllers. */
await writeFile(
  join(projectRoot, 'docs', 'openapi.json'),
  `${JSON.stringify(await describedApi(), null, 2)}\n`,
);
