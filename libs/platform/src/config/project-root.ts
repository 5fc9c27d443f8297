import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json: models and the default state directory are found from it, in any working directory. */
export const projectRoot: string = findUp(import.meta.dirname);

function findUp(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  if (parent === directory) throw new Error(`No package.json above ${import.meta.dirname}.`);
  return findUp(parent);
}
