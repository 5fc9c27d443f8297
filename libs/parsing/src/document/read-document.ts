import type { Finding, ParsedResume } from '../parsed-resume.js';
import type { Line } from './line.js';

/** An explicit hyperlink of the document. */
export interface DocumentLink {
  url: string;
  page: number;
}

/** A document as lines in reading order, before anything is understood. */
export interface ReadDocument {
  mediaType: ParsedResume['mediaType'];
  lines: Line[];
  links: DocumentLink[];
  pages: number;
  /** Visible non-space characters the file held, counted before the layout was worked out. */
  sourceCharacters: number;
  findings: Finding[];
}
