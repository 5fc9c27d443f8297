import { abandonedDirectories, chooseEmbeddedDirectory } from './embedded-directory.js';
import { removeEmbedded } from './remove-embedded.js';

/** Prepares a place for the embedded database; the first spec file that needs it starts it. */
export default async function globalSetup(): Promise<void> {
  chooseEmbeddedDirectory();
  for (const directory of abandonedDirectories()) {
    await removeEmbedded(directory).catch(() => {}); // another account's leftovers are not ours to remove
  }
}
