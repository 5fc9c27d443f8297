import { edgesOf, type Edges } from './edges.js';
import type { Shape } from './glyph.js';
import { withOpenRows } from './open-rows.js';
import type { Word } from './words.js';

/** Tops closer than this (points) are one top. */
const aligned = 3;

/**
 * Tells each word the cell it stands in, where rules or the edges of boxes close one around it and another stands
 * beside it with the same top: cells of a table, cards side by side, and a last card alone in its row. Words elsewhere
 * stay as they are.
 */
export function withRuledCells(words: readonly Word[], shapes: readonly Shape[], width: number): Word[] {
  const edges = edgesOf(shapes, width);
  if (edges.vertical.length < 2 || edges.horizontal.length < 2) return [...words];
  const cells = new Map<string, Shape>();
  const cellOfWord = words.map((word) => {
    const cell = cellAround(word, edges);
    if (!cell) return undefined;
    const key = [cell.x0, cell.y0, cell.x1, cell.y1].map(Math.round).join();
    if (!cells.has(key)) cells.set(key, cell);
    return cells.get(key);
  });
  const all = [...cells.values()];
  const inRow = all.filter((cell) => all.some((other) => standsBeside(cell, other)));
  const kept = new Set(all.filter((cell) => inRow.some((other) => isAsWide(cell, other))));
  return withOpenRows(
    words.map((word, at) => {
      const cell = cellOfWord[at];
      return cell && kept.has(cell) ? { ...word, cell } : word;
    }),
  );
}

function cellAround({ x0, x1, y: base, size }: Word, { vertical, horizontal }: Edges): Shape | null {
  const y = base - 0.3 * size;
  const beside = vertical.filter(({ from, to }) => from < y && to > y).map(({ at }) => at);
  const left = Math.max(...beside.filter((x) => x <= x0 + 1));
  const right = Math.min(...beside.filter((x) => x >= x1 - 1));
  const over = horizontal.filter(({ from, to }) => from < left + 2 && to > right - 2).map(({ at }) => at);
  const top = Math.max(...over.filter((edge) => edge < y));
  const bottom = Math.min(...over.filter((edge) => edge > y));
  const isClosed = [left, right, top, bottom].every(Number.isFinite);
  return isClosed ? { x0: left, x1: right, y0: top, y1: bottom } : null;
}

function standsBeside(one: Shape, other: Shape): boolean {
  return (
    Math.abs(one.y0 - other.y0) < aligned && (one.x1 < other.x0 + aligned || other.x1 < one.x0 + aligned)
  );
}

function isAsWide(one: Shape, other: Shape): boolean {
  return Math.abs(one.x0 - other.x0) < aligned && Math.abs(one.x1 - other.x1) < aligned;
}
