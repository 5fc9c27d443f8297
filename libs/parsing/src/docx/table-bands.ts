import type { Block, Table } from './blocks.js';
import { isSectionHeading, plainText, writtenParagraphs } from './cell-text.js';
import { grouped } from './grouped.js';

/** Rows of a table that are read alike: each column to its foot, or row by row. */
export type Band =
  { kind: 'columns'; columns: Block[][] } | { kind: 'row'; cells: Block[][]; isGrid: boolean };

interface WrittenCell {
  blocks: Block[];
  /** First column of the table's grid that it covers. */
  start: number;
  lines: number;
  length: number;
  headings: number;
}

/** A cell with this much text in more than one line is a column of its own. */
const columnLength = 80;

/**
 * Parts a table into what lays out the page and what lists data. Where two columns have headings of their own,
 * the table is a frame for columns: each is read to its foot. Elsewhere rows belong together; their cells are columns
 * when two of them hold longer text.
 */
export function bandsOf(table: Table): Band[] {
  const rows = table.rows.map((cells) => writtenCells(cells)).filter((cells) => cells.length > 0);
  const isGrid = rows.some((cells) => cells.filter((cell) => isColumn(cell)).length > 1);
  const bands: Band[] = [];
  for (let at = 0; at < rows.length;) {
    const end = endOfBand(rows, at);
    const columns = framedColumns(rows.slice(at, end));
    if (columns) bands.push({ kind: 'columns', columns });
    else
      for (const cells of rows.slice(at, end))
        bands.push({ kind: 'row', cells: cells.map(({ blocks }) => blocks), isGrid });
    at = end;
  }
  return bands;
}

function writtenCells(cells: Table['rows'][number]): WrittenCell[] {
  let start = 0;
  return cells.flatMap(({ blocks, span }) => {
    const own = start;
    start += span;
    const written = writtenParagraphs(blocks);
    if (written.length === 0) return [];
    return [
      {
        blocks,
        start: own,
        lines: written.reduce((sum, paragraph) => sum + plainText(paragraph).split('\n').length, 0),
        length: written.reduce((sum, paragraph) => sum + plainText(paragraph).length, 0),
        headings: written.filter((paragraph) => isSectionHeading(paragraph)).length,
      },
    ];
  });
}

function isColumn({ lines, length }: WrittenCell): boolean {
  return lines > 1 && length > columnLength;
}

/** A band begins with a row of several cells and goes on while rows have no cells but below its own. */
function endOfBand(rows: readonly WrittenCell[][], from: number): number {
  const starts = new Set(rows[from]?.map(({ start }) => start));
  let end = from + 1;
  if (starts.size < 2) return end;
  while (end < rows.length && rows[end]?.every(({ start }) => starts.has(start)) && !isSpread(rows[end]))
    end++;
  return end;
}

/** One short cell at the left is a line across the table, such as the name of a group of rows. */
function isSpread(cells: readonly WrittenCell[] | undefined): boolean {
  const [first] = cells ?? [];
  return cells?.length === 1 && first?.start === 0 && first.lines === 1;
}

/** The columns of a frame from left to right, or null when the rows are no frame. */
function framedColumns(rows: readonly WrittenCell[][]): Block[][] | null {
  const columns = grouped(rows.flat(), ({ start }) => start);
  const headed = [...columns.values()].filter(
    (cells) =>
      cells.some(({ headings }) => headings > 0) && cells.reduce((sum, { lines }) => sum + lines, 0) > 2,
  );
  const isFrame = headed.length > 1 && headed.every((cells) => cells.some(({ lines }) => lines > 1));
  if (!isFrame) return null;
  return [...columns]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => cells.flatMap(({ blocks }) => blocks));
}
