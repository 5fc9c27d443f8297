import { Parser } from 'htmlparser2';
import type { Block } from '../docx/blocks.js';
import { writtenParagraphs } from '../docx/cell-text.js';
import type { ReadDocument } from '../document/read-document.js';
import { mediaTypes } from '../document-format.js';
import { flowDocument } from '../flow/flow-document.js';
import { decodeHtml } from './decode-html.js';
import { HtmlReader } from './html-reader.js';

/** Reads what a browser would show of a page, without scripts and without fetching anything. @throws ParseFailure */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const reader = new HtmlReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.openTag(name, attributes),
    onclosetag: () => reader.closeTag(),
    ontext: (text) => reader.text(text),
  });
  parser.end(decodeHtml(bytes));
  titleOnce(reader.flow.blocks);
  return flowDocument(mediaTypes.html, { body: reader.flow }, reader.links);
}

/** A page of many first-rank headings has no title: they are its sections. */
function titleOnce(blocks: readonly Block[]): void {
  const titles = writtenParagraphs(blocks).filter(({ rank }) => rank === 'title');
  if (titles.length > 1) for (const paragraph of titles) paragraph.rank = 'heading';
}
