import {
  BorderStyle,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';
import { textWidth } from './docx-bytes.js';

/** A row of two cells; the left one may be shaded by a hexadecimal colour. */
export interface TwoCells {
  left: Paragraph[];
  right: Paragraph[];
  shade?: string;
}

/** A table of two columns without visible lines; `leftWidth` in twentieths of a point. */
export function twoColumnTable(rows: TwoCells[], leftWidth: number): Table {
  const widths = [leftWidth, textWidth - leftWidth];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    rows: rows.map(({ left, right, shade }) => {
      const cells = [left, right].map((children, column) => {
        const shading = shade && column === 0 ? { shading: { fill: shade } } : {};
        return new TableCell({
          children,
          width: { size: widths[column]!, type: WidthType.DXA },
          margins: { left: 100, right: 100 },
          borders: { bottom: { style: BorderStyle.NONE, size: 0, color: 'auto' } },
          ...shading,
        });
      });
      return new TableRow({ children: cells });
    }),
  });
}
