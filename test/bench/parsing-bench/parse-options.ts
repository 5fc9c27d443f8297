import { join } from 'node:path';
import { projectRoot } from '#libs/platform';

/** How documents are parsed here. */
export const parseOptions = {
  receivedOn: '2026-01-15',
  gazetteerFile: join(projectRoot, 'models', 'gazetteer', 'gazetteer.json.gz'),
  confidenceFile: join(projectRoot, 'models', 'parsing', 'confidence.json'),
};
