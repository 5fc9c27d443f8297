import type { Section } from '../../../sections.js';
import { a4, pageProperties, textWidthOf, type Page } from '../word-page.js';
import { table } from '../word-table.js';
import { textBox } from '../word-text-box.js';
import { nestedTables, spacerGrid, type Contents } from './grid-frames.js';
import type { Pen } from './pen.js';
import { orderedSections, partedSections } from './section-order.js';
import { full, margin, narrow, sectionsXml } from './section-xml.js';
import { datedRows, labelColumn, labelRows, sectionTables } from './table-frames.js';
import type { Xml } from '../word-xml.js';

const plain: Page = { top: margin, right: margin, bottom: margin, left: margin };
const boxWidth = 3400;

/** The blocks of a body without its page, and the page. */
export interface Framed {
  body: Xml;
  page: Page;
}

/** Sets the contents in the chosen frame. */
export function framed(pen: Pen, contents: Contents): Framed {
  const { person, sections, identity } = contents;
  const { main, side } = partedSections(sections, pen.choices);
  const ordered = orderedSections(sections, pen.choices);
  const blocks = (some: Section[], width: number): Xml => sectionsXml(pen, person, some, width);
  switch (pen.choices.frame) {
    case 'sidebar-left':
    case 'sidebar-right': {
      const isLeft = pen.choices.frame === 'sidebar-left';
      const wide = { content: blocks(main, full - narrow - 216) };
      const beside = { content: identity + blocks(side, narrow - 216), shade: 'E7ECEF' };
      const widths = isLeft ? [narrow, full - narrow] : [full - narrow, narrow];
      return {
        body: table([isLeft ? [beside, wide] : [wide, beside]], { widths }) + pen.paragraph(''),
        page: plain,
      };
    }
    case 'spacer-grid':
      return { body: spacerGrid(pen, contents) + pen.paragraph(''), page: plain };
    case 'label-column':
      return { body: identity + labelColumn(pen, person, ordered), page: plain };
    case 'label-rows':
      return { body: identity + labelRows(pen, person, ordered), page: plain };
    case 'date-left':
    case 'date-right':
      return { body: identity + datedRows(pen, person, ordered), page: plain };
    case 'section-tables':
      return { body: identity + sectionTables(pen, person, ordered), page: plain };
    case 'nested-tables': {
      const cells = [main, side].map((some, at) => ({
        content: nestedTables(pen, person, some, at === 0 ? full - narrow : narrow),
      }));
      return {
        body: identity + table([cells], { widths: [full - narrow, narrow] }) + pen.paragraph(''),
        page: plain,
      };
    }
    case 'box-left': {
      const box = { id: 1, left: 0, top: 0, width: boxWidth, height: a4.height, shade: 'E7ECEF' };
      const anchor = pen.paragraph(textBox(identity + blocks(side, boxWidth - 320), box), { after: 0 });
      const page = { ...plain, left: boxWidth + 300, right: 900 };
      return { body: anchor + blocks(main, textWidthOf(page)), page };
    }
    case 'newspaper': {
      const half = Math.floor((full - 500) / 2);
      const top = pen.paragraph(pageProperties(plain).replace(/^/, '<w:pPr>') + '</w:pPr>');
      const columns = { widths: [half, half], space: 500 };
      return { body: identity + top + blocks(ordered, half), page: { ...plain, continuous: true, columns } };
    }
    default:
      return { body: identity + blocks(ordered, full), page: plain };
  }
}
