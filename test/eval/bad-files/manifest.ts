import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform';
import { readCsv } from './csv.js';

/** A file of the folder of bad files, and what is expected of it. */
export interface BadFile {
  file: string;
  expect: string;
  bytes: Uint8Array;
}

const data = process.env.TALENTFLOW_SHARED_DATA ?? join(projectRoot, '..', 'shared', 'data');

/** The folder of malformed and hostile files, which the repository does not hold. */
export const badFilesFolder = join(data, 'bad-files');

/** All files of the manifest in its order; null where the folder is absent. */
export function badFiles(): BadFile[] | null {
  const manifest = join(badFilesFolder, 'manifest.csv');
  if (!existsSync(manifest)) return null;
  return readCsv(readFileSync(manifest, 'utf8')).map(({ file = '', expect = '' }) => ({
    file,
    expect,
    bytes: readFileSync(join(badFilesFolder, file)),
  }));
}
