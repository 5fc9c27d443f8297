import { detectDocumentKind } from '../detect-document-kind.js';
import { ParseFailure } from '../parse-failure.js';
import { parseDocument, type ParseOptions } from '../parse-resume.js';
import type { ParsedResume } from '../parsed-resume.js';
import { pageItems } from './page-items.js';
import { resumeSvg } from './resume-svg.js';

export interface DrawnResume {
  resume: ParsedResume;
  /** How the parser understood the pages, as SVG. */
  svg: string;
}

/** More pages than a reader looks at are not drawn. */
const maxPages = 12;

/** Parses a PDF and draws how it was understood. @throws ParseFailure */
export async function drawResume(bytes: Uint8Array, options: ParseOptions): Promise<DrawnResume> {
  const { resume, lines } = await parseDocument(bytes, options);
  if (detectDocumentKind(bytes.subarray(0, 65_536)) !== 'pdf')
    throw new ParseFailure('unsupported_format', 'Only a PDF has pages to draw.');
  return { resume, svg: resumeSvg(resume, lines, await pageItems(bytes, maxPages)) };
}
