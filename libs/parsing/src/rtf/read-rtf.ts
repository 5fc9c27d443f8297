import type { ReadDocument } from '../document/read-document.js';
import { mediaTypes } from '../document-format.js';
import { flowDocument } from '../flow/flow-document.js';
import { RtfReader } from './rtf-reader.js';
import { rtfTokens } from './tokens.js';

/** Reads the visible text of a Rich Text document: header, body, footer. @throws ParseFailure */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const first = follow(bytes, false);
  // White text is read anew as seen when something dark lies behind it.
  const isUnsure = first.pallor.pale > 0 && first.shapes.hasBackdrop;
  const { header, body, footer, links } = isUnsure ? follow(bytes, true) : first;
  const parts = { header: header.builder, body: body.builder, footer: footer.builder };
  return flowDocument(mediaTypes.rtf, parts, links);
}

function follow(bytes: Uint8Array, showsPale: boolean): RtfReader {
  const reader = new RtfReader(showsPale);
  for (const token of rtfTokens(bytes)) {
    reader.take(token);
    if (reader.isFull) break;
  }
  reader.end();
  return reader;
}
