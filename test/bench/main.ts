import { cpus } from 'node:os';
import globalTeardown from '../support/global-teardown.js';
import { benchEmbeddings } from './embeddings.js';
import { benchParsing } from './parsing.js';
import { benchScoring } from './scoring.js';
import { benchUploadToRanked } from './upload-to-ranked.js';

/** `npm run bench`: measures one after the other and prints one JSON object. Needs about a minute. */
const figures = {
  machine: { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown' },
  parsing: await benchParsing(),
  embeddings: await benchEmbeddings(),
  scoring: await benchScoring(),
  uploadToRanked: await benchUploadToRanked(),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
await globalTeardown();
