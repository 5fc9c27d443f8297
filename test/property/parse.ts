import { parseResume, type ParsedResume } from '#libs/parsing';
import { projectRoot } from '#libs/platform';
import { join } from 'node:path';

/** After all that the made-up people have done. */
export const receivedOn = '2026-11-22';

export const gazetteerFile = join(projectRoot, 'models', 'gazetteer', 'gazetteer.json.gz');
export const confidenceFile = join(projectRoot, 'models', 'parsing', 'confidence.json');

/** Parses a document here, without a sandbox. @throws ParseFailure */
export function parse(bytes: Uint8Array): Promise<ParsedResume> {
  return parseResume(bytes, { receivedOn, gazetteerFile, confidenceFile });
}
