import { boundLines } from '../document/bound-lines.js';
import type { Line } from '../document/line.js';
import type { DocumentLink, ReadDocument } from '../document/read-document.js';
import type { Block } from '../docx/blocks.js';
import { LineWriter } from '../docx/blocks-to-lines.js';
import type { MediaType } from '../document-format.js';
import { ParseFailure } from '../parse-failure.js';
import type { Finding } from '../parsed-resume.js';
import type { FlowBuilder } from './flow-builder.js';

/** The lines of a document's parts, in the order they are read. @throws ParseFailure when none holds visible text */
export function flowDocument(
  mediaType: MediaType,
  parts: readonly FlowBuilder[],
  links: readonly DocumentLink[] = [],
): ReadDocument {
  const all = withoutRepeats(parts.map(({ blocks }) => linesOf(blocks)));
  const { lines, truncated } = boundLines(all);
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
    sourceCharacters: lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0),
    findings,
  };
}

function linesOf(blocks: readonly Block[]): Line[] {
  const writer = new LineWriter();
  writer.write(blocks);
  return writer.lines;
}

/** Headers of first, left and right pages say the same: beside the longest part, the body, a line counts once. */
function withoutRepeats(parts: readonly Line[][]): Line[] {
  const longest = Math.max(...parts.map((lines) => lines.length));
  return parts.flatMap((lines) => {
    const seen = new Set<string>();
    return lines.filter(({ text }) => lines.length === longest || (!seen.has(text) && seen.add(text)));
  });
}

function warning(code: Finding['code'], detail: string): Finding {
  return { code, severity: 'warning', detail, source: null };
}
