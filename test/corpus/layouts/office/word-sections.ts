import type { Entry, Section } from '../../sections.js';
import { bulletList } from './word-numbering.js';
import type { StyleIds } from './style-ids.js';
import { paragraph, run, type Xml } from './word-xml.js';

/** Draws the head of an entry and whatever belongs to it. */
export type EntryXml = (entry: Entry) => Xml;

/**
 * Sections under headings of the first level: lines as paragraphs, entries as the look draws them. The opening
 * are runs before the first heading's text.
 */
export function sectionBlocks(
  sections: Section[],
  ids: StyleIds,
  entryXml: EntryXml,
  opening: Xml = '',
): Xml {
  return sections
    .map(({ heading, lines, entries }, at) => {
      const blocks = [...lines.map((line) => paragraph(lineRuns(line))), ...entries.map(entryXml)];
      return paragraph((at === 0 ? opening : '') + run(heading), { style: ids.heading1 }) + blocks.join('');
    })
    .join('');
}

/** Dates, head and bullets of an entry below one another, for narrow places. */
export function stackedEntry({ lead, sub, dates, bullets }: Entry, ids: StyleIds): Xml {
  return [
    paragraph(run(lead), { style: ids.heading2 }),
    sub ? paragraph(run(sub), { style: ids.heading3 }) : '',
    dates ? paragraph(run(dates, { color: '595959' }), { after: 40, keepNext: true }) : '',
    bulletParagraphs(bullets, ids),
  ].join('');
}

/** Real list items, in Word's style for them. */
export function bulletParagraphs(texts: string[], ids: StyleIds): Xml {
  return texts.map((text) => paragraph(run(text), { style: ids.list, list: bulletList })).join('');
}

/** A line of skills has its group in bold, any other line is plain. */
export function lineRuns(line: string): Xml {
  const colon = line.indexOf(': ');
  if (colon < 0 || colon > 40) return run(line);
  return run(line.slice(0, colon + 1), { bold: true }) + run(line.slice(colon + 1));
}
