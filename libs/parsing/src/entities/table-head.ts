import { cellsOf, type Line } from '../document/line.js';
import { fieldLabel } from './field-labels.js';

/** A column's head is no longer. */
const maxHead = 40;

/**
 * The lines of a section without the heads of its tables ("Period | Employer | Position"): each row below one carries
 * what the head calls its cells. A row with fewer cells than columns may lack any of them, so it is told nothing; a
 * column of tasks stands below its row as a rule.
 */
export function underTableHeads(lines: readonly Line[]): Line[] {
  let head: string[] | null = null;
  return lines.flatMap((line) => {
    const own = tableHead(line);
    if (own) head = own;
    if (own || !head) return own ? [] : [line];
    const count = cellsOf(line).length;
    const columns = [head, head.filter((text) => !isTold(text))].find(({ length }) => length === count);
    return columns && !line.bullet ? [{ ...line, columns }] : [line];
  });
}

/** The cells of a line that names columns: two labels of an entry's head or more, all cells without figures. */
function tableHead(line: Line): string[] | null {
  const cells = cellsOf(line).map(({ text }) => text);
  const labels = cells.filter((text) => fieldLabel(text) !== null);
  const isHead =
    labels.length >= 2 &&
    labels.length >= 0.6 * cells.length &&
    cells.every((text) => text.length <= maxHead && !/\d|:$/.test(text));
  return isHead && !line.bullet ? cells : null;
}

function isTold(head: string): boolean {
  return ['tasks', 'tools', 'other', undefined].includes(fieldLabel(head) ?? undefined);
}
