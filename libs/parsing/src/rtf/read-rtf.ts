import type { ReadDocument } from '../document/read-document.js';
import { mediaTypes } from '../document-format.js';
import { flowDocument } from '../flow/flow-document.js';
import { RtfReader } from './rtf-reader.js';
import { rtfTokens } from './tokens.js';

/** Reads the visible text of a Rich Text document: header, body, footer. @throws ParseFailure */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) {
    reader.take(token);
    if (reader.isFull) break;
  }
  reader.end();
  return flowDocument(mediaTypes.rtf, reader, reader.links);
}
