import type { Word } from '../pdf/words.js';
import { bandsOf, type Band } from './columns.js';

/** Words of one page which are read together, top to bottom, and the column they stand in (0: full width). */
export interface Block {
  page: number;
  column: number;
  words: Word[];
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
  const close = (): void => {
    if (open) ordered.push(...open.blocks.flat());
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
      const home = open ? columnOf(open, band) : -1;
      if (home < 0) close();
      const block = { page, column: home < 0 ? 0 : ordered.length * 10 + home + 1, words: band.words };
      if (home < 0) ordered.push(block);
      else open?.blocks[home]?.push(block);
    }
  });
  close();
  return { blocks: ordered, columns };
}

function flatten(bands: Band[], page: number, column: number): Block[] {
  return bands.flatMap((band) =>
    'columns' in band
      ? band.columns.flatMap((part, at) => flatten(part, page, column * 10 + at + 1))
      : [{ page, column, words: band.words }],
  );
}

function wordsIn(bands: Band[]): Word[] {
  return bands.flatMap((band) =>
    'columns' in band ? band.columns.flatMap((part) => wordsIn(part)) : band.words,
  );
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
