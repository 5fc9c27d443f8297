import { cellsOf, type Cell, type Line } from '../document/line.js';
import { isNameLine, nickname } from './name-form.js';
import { placeScore, town } from './places.js';
import { isLastFirst } from './spoken-name.js';
import type { TitleEvidence } from './title-evidence.js';

/** A cell that may hold the name; a name set over lines has one piece for each, its text has their line breaks. */
export interface NameCell extends Cell {
  pieces: Cell[];
}

/** A name is set over no more lines than this. */
const maxLines = 3;
/** Baselines of a name's lines stand no further apart than this, in font sizes. */
const leading = 1.8;

/** What parts a name from the title, the address or the word "resume" beside it. */
const separator =
  /\s*[|•·,/()]\s*|\s+[–—-]\s+|:\s+|\s*\b(?:resume|résumé|curriculum vitae|cv|lebenslauf)\b\s*|$/giu;

/** The cells of a line cut at separators, and its first cell with those below it when a name is set over them. */
export function nameCells(lines: readonly Line[], index: number, titles: TitleEvidence): NameCell[] {
  const line = lines[index];
  if (!line) return [];
  const cells: NameCell[] = cellsOf(line)
    .flatMap((cell) => cutCell(cell, titles))
    .map((cell) => ({ ...cell, pieces: [] }));
  if (/^\p{Lu}[\p{L}'-]+\t\p{Lu}[\p{L}'-]+$/u.test(line.text))
    cells.push({ text: line.text, start: line.start, bold: line.bold, pieces: [] });
  for (const cell of cellsOf(line)) if (isLastFirst(cell.text)) cells.push({ ...cell, pieces: [] });
  return [...cells, ...stackedNames(lines, index)];
}

/** A cell cut at separators but those of a nickname; what follows a title's comma is its team, not a person. */
function cutCell(cell: Cell, titles: TitleEvidence): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let isTeam = false;
  const whole = cell.text.replace(nickname, (name) => 'n'.repeat(name.length));
  for (const match of whole.matchAll(separator)) {
    const text = cell.text.slice(at, match.index);
    if (text.trim() && !isTeam) cells.push({ ...cell, text, start: cell.start + at });
    isTeam = match[0].trim() === ',' && titles.score(text) >= 0.7;
    at = match.index + match[0].length;
  }
  return cells;
}

/** A name over two or three lines, the cells and lines at its right being an address, a number or a place. */
function stackedNames(lines: readonly Line[], index: number): NameCell[] {
  const found: NameCell[] = [];
  const pieces: Cell[] = [];
  let last: Line | null = null;
  for (const line of lines.slice(index)) {
    if (last && standsBeside(last, line)) continue;
    const [cell, ...beside] = cellsOf(line);
    if (!cell || (last && !isBelow(last, line)) || !isNameLine(cell.text) || !beside.every(isDetail)) break;
    pieces.push(cell);
    last = line;
    const [first] = pieces;
    const text = pieces.map((piece) => piece.text).join('\n');
    if (first && pieces.length > 1) found.push({ ...first, text, bold: line.bold, pieces: [...pieces] });
    if (pieces.length === maxLines) break;
  }
  return found;
}

function isDetail({ text }: Cell): boolean {
  return (
    /[@\d]|^\p{Lu}[\p{L}-]+\s?:\s|\.\p{L}{2,3}(?:\/|$)|https?:|www\./u.test(text) || placeScore(text) >= town
  );
}

/** Smaller text at the right of a name, between its baseline and the next. */
function standsBeside(name: Line, line: Line): boolean {
  return (
    line.page === name.page &&
    line.column === name.column &&
    line.size < 0.8 * name.size &&
    line.x > name.x + 3 * name.size &&
    line.y - name.y < leading * name.size &&
    cellsOf(line).every(isDetail)
  );
}

/** Whether a line is set like the name's line above it and goes on below it; flowing text has no heights to tell by. */
function isBelow(name: Line, line: Line): boolean {
  if (line.size !== name.size || line.column !== name.column || line.page !== name.page) return false;
  const isNext = line.start === name.start + name.text.length + 1;
  return isNext
    ? line.gapBefore < 1.8
    : Math.abs(line.x - name.x) < 2 && line.y > name.y && line.y - name.y < leading * name.size;
}
