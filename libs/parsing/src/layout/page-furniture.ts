import type { Line } from '../document/line.js';

/** Lines this close (points) to the top- or bottommost line of a page may be its header or footer. */
const reach = 4;

/** Marks lines at the edge of pages that count pages, or say the same on two pages but for figures. */
export function markFurniture(lines: readonly Line[]): void {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const own = pages.get(line.page);
    if (own) own.push(line);
    else pages.set(line.page, [line]);
  }
  const edges = [...pages.values()].flatMap((own) => [...edge(own, 'top'), ...edge(own, 'bottom')]);
  const counts = new Map<string, number>();
  for (const line of new Set(edges)) counts.set(pattern(line), (counts.get(pattern(line)) ?? 0) + 1);
  for (const line of edges) {
    const repeats = pages.size > 1 && (counts.get(pattern(line)) ?? 0) > 1 && line.page > 1;
    line.furniture ||= repeats || countsPage(line.text, line.page);
  }
  const later = new Set(edges.filter((line) => line.furniture).map((line) => pattern(line)));
  for (const line of edges) line.furniture ||= later.has(pattern(line)) && line.y > 400;
}

function edge(lines: readonly Line[], side: 'top' | 'bottom'): Line[] {
  const nearer = side === 'top' ? Math.min : Math.max;
  const limit = lines.reduce((found, { y }) => nearer(found, y), side === 'top' ? Infinity : -Infinity);
  return lines.length < 3 ? [] : lines.filter((line) => Math.abs(line.y - limit) <= reach);
}

function pattern(line: Line): string {
  return line.text.replace(/\d+/g, '#');
}

/** Whether the text ends in the page's number: "2", "Page 2 of 3", "Jane Miller – 2/3", "Resume page 2". */
export function countsPage(text: string, page: number): boolean {
  const count =
    /(?:^(?:page|seite|página|pagina)?\s*|.\s)(\d{1,2})(?:\s*(?:\/|of|von|de|sur)\s*\d{1,2})$|(?:^|\b(?:page|seite|página|pagina)\s*)(\d{1,2})$/iu.exec(
      text.trim(),
    );
  return count !== null && Number(count[1] ?? count[2]) === page;
}
