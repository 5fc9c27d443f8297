import type { Block } from './blocks.js';
import type { Numbering } from './numbering.js';
import type { PageSection } from './page-section.js';
import { PartReader } from './part-reader.js';
import { readXml } from './read-xml.js';
import type { Styles } from './styles.js';

export interface ReadPart {
  blocks: Block[];
  sections: PageSection[];
  /** Addresses of field codes and ids of hyperlink relationships. */
  links: { id?: string; url?: string; page: number }[];
  /** Characters that nobody sees. */
  hidden: number;
  /** Those of them, or of the visible ones, that depend on what is behind the page's text. */
  pale: number;
  /** Something lies on the page that may be behind text. */
  hasBackdrop: boolean;
  pages: number;
}

/** What the parts of a document share. */
export interface PartContext {
  styles: Styles;
  numbering: Numbering;
  /** White text counts as seen: something dark may be behind it. */
  showsPale: boolean;
}

/** Reads one part of a Word document (body, header, footer, notes) into blocks. @throws ParseFailure */
export function readPart(xml: string, context: PartContext): ReadPart {
  const reader = new PartReader(context);
  readXml(xml, reader);
  return reader.result;
}
