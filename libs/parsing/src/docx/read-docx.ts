import { boundLines } from '../document/bound-lines.js';
import type { DocumentLink, ReadDocument } from '../document/read-document.js';
import type { Line } from '../document/line.js';
import type { Finding } from '../parsed-resume.js';
import { ParseFailure } from '../parse-failure.js';
import { LineWriter } from './blocks-to-lines.js';
import { DocxPackage } from './docx-package.js';
import { readPart, type ReadPart } from './part-reader.js';
import { Styles } from './styles.js';

const truncation: Finding = {
  code: 'truncated',
  severity: 'warning',
  detail: 'The text goes on beyond what is read.',
  source: null,
};

/** Reads the visible text of a Word document in reading order: headers, body, notes, footers. @throws ParseFailure */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const docx = await DocxPackage.open(bytes);
  const styles = new Styles(docx.related('styles'));
  const xml = docx.read(docx.mainPart);
  if (xml === null) throw new ParseFailure('corrupt_document', 'The main part is missing.');
  const body = readPart(xml, styles);
  const relations = docx.relationships();
  const partsOf = (ids: readonly string[]): [string, ReadPart][] =>
    [...new Set(ids)].flatMap((id): [string, ReadPart][] => {
      const target = relations.get(id)?.target;
      const part = target === undefined ? null : docx.read(target);
      return target !== undefined && part !== null ? [[target, readPart(part, styles)]] : [];
    });
  const headers = partsOf(body.headers);
  const footers = partsOf(body.footers);
  const notes = ['footnotes', 'endnotes'].flatMap((type) => {
    const part = docx.related(type);
    return part === null ? [] : [readPart(part, styles)];
  });
  const parts = [...headers.map(([, part]) => part), body, ...notes, ...footers.map(([, part]) => part)];
  const { lines, truncated } = boundLines(withoutRepeats(parts.map((part) => linesOf(part))));
  if (lines.length === 0) throw new ParseFailure('no_text_layer', 'The document holds no visible text.');
  const links = [
    ...linksOf(body, docx.relationships()),
    ...[...headers, ...footers].flatMap(([name, part]) => linksOf(part, docx.relationships(name))),
  ];
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    lines,
    links,
    pages: body.pages,
    sourceCharacters: lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0),
    findings: [...hiddenFindings(parts), ...(truncated ? [truncation] : [])],
  };
}

function linesOf(part: ReadPart): Line[] {
  const writer = new LineWriter();
  writer.write(part.blocks);
  return writer.lines;
}

/** Headers for the first, odd and even pages say the same: a line of theirs counts once. */
function withoutRepeats(parts: readonly Line[][]): Line[] {
  const largest = Math.max(...parts.map((lines) => lines.length));
  const seen = new Set<string>();
  return parts.flatMap((lines) =>
    lines.filter(({ text }) => {
      const isRepeat = lines.length < largest && seen.has(text);
      seen.add(text);
      return !isRepeat;
    }),
  );
}

function linksOf(part: ReadPart, relations: ReturnType<DocxPackage['relationships']>): DocumentLink[] {
  return part.links.flatMap(({ id, url, page }) => {
    const target = url ?? relations.get(id ?? '')?.target;
    return target ? [{ url: target, page }] : [];
  });
}

function hiddenFindings(parts: readonly ReadPart[]): Finding[] {
  const hidden = parts.reduce((sum, part) => sum + part.hidden, 0);
  if (hidden === 0) return [];
  return [{ code: 'hidden_text', severity: 'warning', detail: `${hidden} hidden characters`, source: null }];
}
