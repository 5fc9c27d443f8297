import { rm } from 'node:fs/promises';

/** Stops the embedded database of a directory and deletes it. Only a run that used one loads the library. */
export async function removeEmbedded(directory: string): Promise<void> {
  const { startEmbeddedPostgres } = await import('#libs/platform');
  const server = await startEmbeddedPostgres({ directory, durable: false }); // takes over the running one
  await server.remove();
  await rm(directory, { recursive: true, force: true });
}
