import type { Word } from '../pdf/words.js';
import { knownHeading } from '../sections/heading-words.js';
import { bandsOf, type Band } from './columns.js';
import { rowText } from './row-text.js';
import { rowsOf, type Row } from './rows.js';

/** Words of one page which are read together, top to bottom, and the column they stand in (0: full width). */
export interface Block {
  page: number;
  column: number;
  words: Word[];
  /** White space above in line heights, where a table sets it. */
  gapBefore?: number;
  /** Cells of a table set on one line. */
  isRow?: boolean;
  /** A cell or card, which is as wide as its text. */
  isPiece?: boolean;
  /** A running head or foot. */
  isFurniture?: boolean;
}

interface Extent {
  x0: number;
  x1: number;
}

interface OpenColumns {
  extents: Extent[];
  blocks: Block[][];
}

/**
 * Puts the pages' bands in reading order. Columns that go on over a page break are read through to their end
 * before the column beside them, and full-width text that fits below one column continues that column.
 */
export function readingOrder(pages: readonly (readonly Word[])[]): { blocks: Block[]; columns: number } {
  const ordered: Block[] = [];
  let open: OpenColumns | null = null;
  let columns = 1;
  const close = (next?: Word[]): void => {
    if (open) ordered.push(...inOrder(open, next).flat());
    open = null;
  };
  pages.forEach((words, index) => {
    const page = index + 1;
    for (const band of bandsOf(words)) {
      if ('columns' in band) {
        const extents = band.columns.map((part) => extentOf(part));
        if (!open || !isSameGrid(open.extents, extents)) close();
        open ??= { extents, blocks: band.columns.map(() => []) };
        open.extents = extents.map((extent, at) => union(extent, open?.extents[at]));
        band.columns.forEach((part, at) =>
          open?.blocks[at]?.push(...flatten(part, page, ordered.length * 10 + at + 1)),
        );
        columns = Math.max(columns, band.columns.length);
        continue;
      }
      if ('pieces' in band) {
        close();
        ordered.push(...flatten([band], page, 0));
        continue;
      }
      const home = open ? columnOf(open, band) : -1;
      if (home < 0) close(band.words);
      const block = { page, column: home < 0 ? 0 : ordered.length * 10 + home + 1, words: band.words };
      if (home < 0) ordered.push(block);
      else open?.blocks[home]?.push(block);
    }
  });
  close();
  return { blocks: ordered, columns };
}

/**
 * The left column goes last when the text below goes on with it over the full width, as beside a panel that
 * ends on the page: the panel would break its section. What stands above its first heading keeps its place.
 */
function inOrder({ extents, blocks }: OpenColumns, next: readonly Word[] = []): Block[][] {
  const [left = [], right = []] = blocks;
  const [head, ...rest] = left;
  if (!head || !goesOnOver(next, extents)) return blocks;
  const rows = rowsOf(head.words);
  const heading = rows.findIndex((row) => isHeading(row));
  if (heading < 0 && !rest.some((block) => rowsOf(block.words).some((row) => isHeading(row)))) return blocks;
  const cut = Math.max(0, heading);
  const [lead, body] = [rows.slice(0, cut), rows.slice(cut)].map((part) =>
    part.flatMap(({ words }) => words),
  );
  return [lead?.length ? [{ ...head, words: lead }] : [], right, [{ ...head, words: body ?? [] }, ...rest]];
}

/** Whether text begins at the left column's edge, under no heading, and soon runs on into the right one. */
function goesOnOver(next: readonly Word[], [left, right]: readonly Extent[]): boolean {
  const rows = rowsOf(next).slice(0, 12);
  const [first] = rows;
  if (!left || !right || !first || isHeading(first)) return false;
  // A panel is the narrower side: below one at the left, the right column goes on, which is read last as it is.
  if (left.x1 - left.x0 < right.x1 - right.x0) return false;
  const starts = rows.map(({ words }) => words[0]?.x0 ?? 0);
  if (starts.slice(0, 3).some((x) => x < left.x0 - 12) || Math.abs((starts[0] ?? 0) - left.x0) > 24)
    return false;
  return rows.some(
    ({ words }) => (words[0]?.x0 ?? 0) < left.x0 + 24 && words.some(({ x1 }) => x1 > right.x0 + 12),
  );
}

function isHeading(row: Row): boolean {
  return knownHeading(rowText(row).text) !== null;
}

function flatten(bands: Band[], page: number, column: number): Block[] {
  return bands.flatMap((band) => {
    if ('columns' in band)
      return band.columns.flatMap((part, at) => flatten(part, page, column * 10 + at + 1));
    if ('pieces' in band) return band.pieces.map((piece) => ({ page, column, isPiece: true, ...piece }));
    return [{ page, column, words: band.words }];
  });
}

function wordsIn(bands: Band[]): Word[] {
  return bands.flatMap((band) => {
    if ('columns' in band) return band.columns.flatMap((part) => wordsIn(part));
    return 'pieces' in band ? band.pieces.flatMap((piece) => piece.words) : band.words;
  });
}

function extentOf(bands: Band[]): Extent {
  const words = wordsIn(bands);
  return { x0: Math.min(...words.map((word) => word.x0)), x1: Math.max(...words.map((word) => word.x1)) };
}

function union(extent: Extent, other: Extent | undefined): Extent {
  if (!other) return extent;
  return { x0: Math.min(extent.x0, other.x0), x1: Math.max(extent.x1, other.x1) };
}

function isSameGrid(one: Extent[], other: Extent[]): boolean {
  const [, right] = one;
  const [left, otherRight] = other;
  if (!right || !left || !otherRight) return false;
  return Math.abs(right.x0 - otherRight.x0) < 20 && left.x1 < right.x0 + 5;
}

/** The open column into whose width the whole band fits: the right one when it starts there, else the left one. */
function columnOf(open: OpenColumns, band: { words: Word[] }): number {
  const { x0, x1 } = extentOf([band]);
  return open.extents.findIndex((extent) => x0 >= extent.x0 - 12 && x1 <= extent.x1 + 12 && x1 - x0 > 0);
}
