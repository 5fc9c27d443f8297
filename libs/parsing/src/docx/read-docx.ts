import { boundLines } from '../document/bound-lines.js';
import type { DocumentLink, ReadDocument } from '../document/read-document.js';
import type { Line } from '../document/line.js';
import type { Finding } from '../parsed-resume.js';
import { ParseFailure } from '../parse-failure.js';
import { blocksToLines } from './blocks-to-lines.js';
import { DocxPackage } from './docx-package.js';
import { readParts, type DocumentParts, type NamedPart } from './document-parts.js';
import { markPageCounts } from './page-counts.js';
import { solidLength, writtenCharacters } from './written-characters.js';

const truncation: Finding = {
  code: 'truncated',
  severity: 'warning',
  detail: 'The text goes on beyond what is read.',
  source: null,
};

/** Reads the visible text of a Word document in reading order: headers, body, notes, footers. @throws ParseFailure */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const docx = await DocxPackage.open(bytes);
  const parts = readParts(docx);
  const all = [...parts.headers, parts.body, ...parts.notes, ...parts.footers];
  const { margins, main } = linesOf(parts);
  const [above = [], below = []] = margins;
  const { lines, truncated } = boundLines([...above, ...main, ...below]);
  if (lines.length === 0) throw new ParseFailure('no_text_layer', 'The document holds no visible text.');
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    lines,
    links: [parts.body, ...parts.headers, ...parts.footers, ...parts.notes].flatMap((part) =>
      linksOf(part, docx),
    ),
    pages: parts.body.pages,
    sourceCharacters: [...above, ...below].reduce(
      (sum, { text }) => sum + solidLength(text),
      writtenCharacters([parts.body, ...parts.notes].flatMap(({ blocks }) => blocks)),
    ),
    findings: [...hiddenFindings(all), ...(truncated ? [truncation] : [])],
  };
}

/** The lines of the margins, above and below, and those between them. */
function linesOf({ headers, body, notes, footers }: DocumentParts): { margins: Line[][]; main: Line[] } {
  const seen = new Set<string>();
  /** Headers for the first, odd and even pages say the same: a line of theirs counts once. */
  const once = (part: NamedPart, place: 'header' | 'footer') =>
    blocksToLines(markPageCounts(part.blocks, place)).filter(({ text }) => !seen.has(text) && seen.add(text));
  const above = headers.flatMap((part) => once(part, 'header'));
  const main = [body, ...notes].flatMap((part) => blocksToLines(markPageCounts(part.blocks, 'body')));
  return { margins: [above, footers.flatMap((part) => once(part, 'footer'))], main };
}

function linksOf(part: NamedPart, docx: DocxPackage): DocumentLink[] {
  if (part.links.length === 0) return [];
  const relations = docx.relationships(part.name);
  return part.links.flatMap(({ id, url, page }) => {
    const target = url ?? relations.get(id ?? '')?.target;
    return target ? [{ url: target, page }] : [];
  });
}

function hiddenFindings(parts: readonly NamedPart[]): Finding[] {
  const hidden = parts.reduce((sum, part) => sum + part.hidden, 0);
  if (hidden === 0) return [];
  return [{ code: 'hidden_text', severity: 'warning', detail: `${hidden} hidden characters`, source: null }];
}
