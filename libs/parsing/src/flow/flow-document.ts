import { boundLines } from '../document/bound-lines.js';
import type { Line } from '../document/line.js';
import type { DocumentLink, ReadDocument } from '../document/read-document.js';
import { blocksToLines } from '../docx/blocks-to-lines.js';
import { markPageCounts } from '../docx/page-counts.js';
import { solidLength, writtenCharacters } from '../docx/written-characters.js';
import type { MediaType } from '../document-format.js';
import { ParseFailure } from '../parse-failure.js';
import type { Finding } from '../parsed-resume.js';
import type { FlowBuilder } from './flow-builder.js';

/** A document's text, and what its pages repeat above and below. */
export interface FlowParts {
  header?: FlowBuilder;
  body: FlowBuilder;
  footer?: FlowBuilder;
}

/** The lines of a document: header, body, footer. @throws ParseFailure when there is no visible text */
export function flowDocument(
  mediaType: MediaType,
  { header, body, footer }: FlowParts,
  links: readonly DocumentLink[] = [],
): ReadDocument {
  const parts = [header, body, footer].filter((part) => part !== undefined);
  const above = header ? withoutRepeats(blocksToLines(markPageCounts(header.blocks, 'header'))) : [];
  const below = footer ? withoutRepeats(blocksToLines(markPageCounts(footer.blocks, 'footer'))) : [];
  const { lines, truncated } = boundLines([...above, ...blocksToLines(body.blocks), ...below]);
  if (lines.length === 0) throw new ParseFailure('no_text_layer', 'The document holds no visible text.');
  const hidden = parts.reduce((sum, part) => sum + part.hidden, 0);
  const findings: Finding[] = [];
  if (hidden > 0) findings.push(warning('hidden_text', `${hidden} hidden characters`));
  if (truncated || parts.some(({ isFull }) => isFull))
    findings.push(warning('truncated', 'The text goes on beyond what is read.'));
  return {
    mediaType,
    lines,
    links: [...links],
    pages: Math.max(...parts.map(({ page }) => page)),
    sourceCharacters: [...above, ...below].reduce(
      (sum, { text }) => sum + solidLength(text),
      writtenCharacters(body.blocks),
    ),
    findings,
  };
}

/** Headers of first, left and right pages say the same: a line of theirs counts once. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function warning(code: Finding['code'], detail: string): Finding {
  return { code, severity: 'warning', detail, source: null };
}
