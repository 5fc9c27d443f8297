import { relationIds } from './word-package.js';
import type { Xml } from './word-xml.js';

/** A section of A4 pages; lengths in twentieths of a point. */
export interface Page {
  top: number;
  right: number;
  bottom: number;
  left: number;
  header?: boolean;
  /** The first page has a header of its own, and that one alone. */
  firstHeader?: boolean;
  footer?: boolean;
  /** Begins on the page of the section before it. */
  continuous?: boolean;
  /** Widths of newspaper columns; the room between them is the same everywhere. */
  columns?: { widths: number[]; space: number };
}

export const a4 = { width: 11906, height: 16838 };

/** The properties of a section: the last element of a body, or in the last paragraph of an earlier section. */
export function pageProperties(page: Page): Xml {
  const { top, right, bottom, left, header, footer, firstHeader, continuous, columns } = page;
  return [
    '<w:sectPr>',
    header ? `<w:headerReference w:type="default" r:id="${relationIds.header}"/>` : '',
    firstHeader ? `<w:headerReference w:type="first" r:id="${relationIds.header}"/>` : '',
    footer ? `<w:footerReference w:type="default" r:id="${relationIds.footer}"/>` : '',
    continuous ? '<w:type w:val="continuous"/>' : '',
    `<w:pgSz w:w="${a4.width}" w:h="${a4.height}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="500" w:footer="500" w:gutter="0"/>`,
    columns ? columnProperties(columns) : '',
    firstHeader ? '<w:titlePg/>' : '',
    '</w:sectPr>',
  ].join('');
}

/** The width between the margins. */
export function textWidthOf({ left, right }: Page): number {
  return a4.width - left - right;
}

function columnProperties({ widths, space }: { widths: number[]; space: number }): Xml {
  const columns = widths.map(
    (width, at) => `<w:col w:w="${width}" w:space="${at < widths.length - 1 ? space : 0}"/>`,
  );
  return `<w:cols w:num="${widths.length}" w:space="${space}" w:equalWidth="0">${columns.join('')}</w:cols>`;
}
