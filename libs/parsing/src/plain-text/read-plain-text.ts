import type { Line } from '../document/line.js';
import type { ReadDocument } from '../document/read-document.js';
import type { Paragraph } from '../docx/blocks.js';
import { mediaTypes } from '../document-format.js';
import { FlowBuilder } from '../flow/flow-builder.js';
import { flowDocument } from '../flow/flow-document.js';
import { ParseFailure } from '../parse-failure.js';
import { decodeText } from './decode-text.js';
import { decodeWindows1252 } from './windows-1252.js';

const size = 11;
/** Longer texts are white space for the most part, or no resume. */
const maxLength = 2_000_000;
/** Points an indent of one character counts for. */
const characterWidth = 5.5;
/** `# Experience`, as people write plain text since Markdown. */
const marked = /^ {0,3}#{1,6}\s+(?<text>.*?)\s*#*$/;
const underline = /^\s*([=\-_*~])\1{2,}\s*$/;
const allStrong = /^\s*(?:\*\*|__)(?<text>[^*_]+)(?:\*\*|__):?\s*$/;

interface Written {
  text: string;
  rank: Paragraph['rank'];
  isBold: boolean;
}

/** Reads text line by line: underlined and marked headings, form feeds, and lines filled to a common width. @throws ParseFailure */
export function readPlainText(bytes: Uint8Array): ReadDocument {
  const whole = (decodeText(bytes) ?? decodeWindows1252(bytes)).replace(/^\uFEFF/, '');
  const text = whole.slice(0, maxLength);
  const flow = new FlowBuilder();
  text.split('\f').forEach((page, index) => {
    flow.page = index + 1;
    for (const line of written(page.split(/\r\n?|\n|\u2028|\u2029/))) writeLine(flow, line);
  });
  if (flow.blocks.length === 0)
    throw new ParseFailure('no_text_layer', 'The document holds no visible text.');
  const document = flowDocument(mediaTypes.txt, { body: flow });
  markFull(document.lines);
  if (text.length < whole.length && document.findings.every(({ code }) => code !== 'truncated'))
    document.findings.push({
      code: 'truncated',
      severity: 'warning',
      detail: 'The end is not read.',
      source: null,
    });
  return document;
}

function writeLine(flow: FlowBuilder, { text, rank, isBold }: Written): void {
  const indent = (text.length - text.trimStart().length) * characterWidth;
  flow.startParagraph({ indent: rank ? 0 : indent, rank });
  flow.write(text, { bold: rank !== null || isBold, size, hidden: false });
}

/** Rules are dropped; a line directly above one of its width is a heading, or the title when it is the first. */
function written(lines: readonly string[]): Written[] {
  const found: Written[] = [];
  let isFirst = true;
  for (const raw of lines) {
    const above = found.at(-1);
    if (raw === '' && above?.text === '') continue;
    if (underline.test(raw)) {
      if (above && isUnderlinedBy(above.text.trim(), raw.trim())) above.rank = isFirst ? 'title' : 'heading';
      continue;
    }
    if (above?.text.trim()) isFirst = false;
    const heading = marked.exec(raw)?.groups?.text;
    const strong = allStrong.exec(raw)?.groups?.text;
    const rank = heading === undefined ? null : isFirst ? 'title' : 'heading';
    found.push({ text: heading ?? strong ?? raw, rank, isBold: strong !== undefined });
  }
  return found;
}

function isUnderlinedBy(text: string, rule: string): boolean {
  if (text.length === 0 || text.length > 60) return false;
  const isCapitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
  return isCapitals || Math.abs(rule.length - text.length) <= 4;
}

/** Where an author or a program broke lines at a width, a line is full when the next one's first word had no room. */
function markFull(lines: Line[]): void {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => b - a);
  const width = lengths[0] ?? 0;
  const nearWidth = lengths.filter((length) => length > width - 12).length;
  if (width < 50 || width > 120 || nearWidth < Math.max(3, lines.length / 12)) return;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const word = next && next.gapBefore < 1.4 ? /^\s*\S+/.exec(next.text)?.[0].length : undefined;
    if (word !== undefined) line.full = line.text.length + 1 + word > width;
  }
}
