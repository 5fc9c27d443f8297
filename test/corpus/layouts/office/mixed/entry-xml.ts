import type { ResumeLanguage } from '../../../person.js';
import type { Entry } from '../../../sections.js';
import { table } from '../word-table.js';
import { lineBreak, tab, type ParagraphLook, type Xml } from '../word-xml.js';
import { dutiesXml } from './duties-xml.js';
import { headLines } from './head-parts.js';
import type { Pen } from './pen.js';

/** Where an entry stands: the language of its words and the width it has, in twentieths of a point. */
export interface EntryPlace {
  language: ResumeLanguage;
  width: number;
}

/** A job, course of study, project or post with its head, its dates and its duties. */
export function entryXml(pen: Pen, entry: Entry, place: EntryPlace): Xml {
  const { dates: where, duties } = pen.choices;
  const { dates } = entry;
  const lines = headLines(pen, entry, place.language);
  if (dates && (where === 'table-left' || where === 'table-right')) return tabled(pen, entry, lines, place);
  const head = dates ? dated(pen, lines, dates, place.width) : lines.map(plain);
  // Everything in one paragraph, its lines broken by hand.
  if (duties === 'line-breaks') {
    const all = [...head.map(({ runs }) => runs), ...entry.bullets.map((text) => pen.run(`- ${text}`))];
    const stop = head.find(({ look }) => look.rightTab)?.look ?? {};
    return pen.paragraph(all.join(lineBreak), { ...opening(pen), ...stop, after: 60 }) + pen.gap();
  }
  return pen.block('entry', headXml(pen, head) + dutiesXml(pen, entry.bullets)) + pen.gap();
}

interface HeadLine {
  runs: Xml;
  look: ParagraphLook;
}

function plain(runs: Xml): HeadLine {
  return { runs, look: {} };
}

/** The head's lines with the dates in their place. */
function dated(pen: Pen, lines: Xml[], dates: string, width: number): HeadLine[] {
  const [first = '', ...rest] = lines;
  const last = lines.length - 1;
  const beside = (index: number, between: Xml, look: ParagraphLook = {}): HeadLine[] =>
    lines.map((runs, at) => (at === index ? { runs: runs + between + pen.run(dates), look } : plain(runs)));
  const stop = { rightTab: width };
  switch (pen.choices.dates) {
    case 'right-tab':
      return beside(0, tab, stop);
    case 'right-tab-below':
      return beside(last, tab, stop);
    case 'dotted-tab':
      return beside(0, tab, { ...stop, leader: 'dot' });
    case 'tabs-by-hand':
      return beside(0, tab.repeat(3));
    case 'spaces-by-hand':
      return beside(0, pen.run(' '.repeat(12 + pen.random.below(20))));
    case 'dots-by-hand':
      return beside(0, pen.run(` ${'.'.repeat(15 + pen.random.below(25))} `));
    case 'brackets':
      return lines.map((runs, at) => plain(at === 0 ? runs + pen.run(` (${dates})`) : runs));
    case 'with-last':
      return beside(last, pen.run(' | '));
    case 'before':
      return [plain(pen.run(dates) + tab + first), ...rest.map(plain)];
    case 'line-above':
      return [pen.run(dates), ...lines].map(plain);
    case 'line-between':
      return [first, pen.run(dates), ...rest].map(plain);
    case 'cell':
      return lines.map(plain);
    default:
      return [...lines, pen.run(dates)].map(plain);
  }
}

function headXml(pen: Pen, lines: HeadLine[]): Xml {
  const styles = pen.choices.emphasis === 'styles' ? [pen.ids.heading2, pen.ids.heading3] : [];
  return lines
    .map(({ runs, look }, at) => {
      const style = styles[at] ? { style: styles[at] } : {};
      return pen.paragraph(runs, { ...(at === 0 ? opening(pen) : { after: 0 }), ...style, ...look });
    })
    .join('');
}

/** White space above an entry, where paragraphs bring it. */
function opening(pen: Pen): ParagraphLook {
  return pen.choices.room === 'spacing' ? { before: 140, after: 0 } : { after: 0 };
}

/** The head in a table of its own, with the dates beside it. */
function tabled(pen: Pen, { dates = '', bullets }: Entry, lines: Xml[], { width }: EntryPlace): Xml {
  const head = {
    content: headXml(pen, lines.map(plain)),
  };
  const narrow = Math.min(2300, Math.round(width / 3));
  const isLeft = pen.choices.dates === 'table-left';
  const side = { content: pen.paragraph(pen.run(dates), isLeft ? {} : { align: 'right' }) };
  const widths = isLeft ? [narrow, width - narrow] : [width - narrow, narrow];
  const cells = isLeft ? [side, head] : [head, side];
  const below = dutiesXml(pen, bullets) || pen.paragraph('', { after: 0 });
  return table([cells], { widths, padding: 0 }) + below + pen.gap();
}
