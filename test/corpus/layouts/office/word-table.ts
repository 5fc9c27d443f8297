import { paragraph, type Xml } from './word-xml.js';

/** A cell's blocks, and the colour behind them. */
export interface Cell {
  content: Xml;
  shade?: string;
  /** Reaches across this many columns. */
  span?: number;
  /** Begins a cell that reaches down over rows, or continues the one above. */
  down?: 'from' | 'on';
}

/** How a table looks. */
export interface TableLook {
  /** Width of each column in twentieths of a point. */
  widths: number[];
  /** The id of a table style, which brings the lines; without one there are none. */
  style?: string;
  /** Room between the lines and the text, left and right. */
  padding?: number;
  /** No row is parted by the end of a page. */
  whole?: boolean;
}

/** A table of fixed column widths. */
export function table(rows: Cell[][], { widths, style, padding = 108, whole }: TableLook): Xml {
  const width = widths.reduce((sum, column) => sum + column, 0);
  const sides = ['left', 'right'].map((side) => `<w:${side} w:w="${padding}" w:type="dxa"/>`).join('');
  const properties = [
    style ? `<w:tblStyle w:val="${style}"/>` : '',
    `<w:tblW w:w="${width}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${sides}</w:tblCellMar>`,
    '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noVBand="1"/>',
  ].join('');
  const grid = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  const together = whole ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
  const body = rows.map((cells) => {
    return `<w:tr>${together}${cells.map((cell, at) => tableCell(cell, at, widths)).join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

/** A cell must end in a paragraph, even behind a table. */
function tableCell({ content, shade, span = 1, down }: Cell, at: number, widths: number[]): Xml {
  const width = widths.slice(at, at + span).reduce((sum, column) => sum + column, 0);
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    down === 'from' ? '<w:vMerge w:val="restart"/>' : down === 'on' ? '<w:vMerge/>' : '',
    shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : '',
  ].join('');
  const last = content.endsWith('</w:p>') ? '' : paragraph('', { before: 0, after: 0 });
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}${last}</w:tc>`;
}
