import { existsSync } from 'node:fs';
import { chosenDirectory } from './embedded-directory.js';
import { removeEmbedded } from './remove-embedded.js';

/** Stops and deletes the embedded database, if a spec file started it. */
export default async function globalTeardown(): Promise<void> {
  if (existsSync(chosenDirectory())) await removeEmbedded(chosenDirectory());
}
