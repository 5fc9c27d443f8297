/** One visual line (PDF) or paragraph line (DOCX). Cells, set apart by wide gaps or tabs, are joined by a tab. */
export interface Line {
  text: string;
  /** Offset of the line in the document's text. */
  start: number;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Font size in points. */
  size: number;
  bold: boolean;
  /** Cells set in bold: `bold` is true when all of them are. */
  boldCells: boolean[];
  /** The paragraph is a list item. */
  bullet: boolean;
  /** The author marked the paragraph as a heading or title (DOCX styles). */
  styled: 'heading' | 'title' | null;
  /** White space above, in line heights; infinite at the top of a column. */
  gapBefore: number;
  /** Columns of the page layout are numbered; 0 is text over the full width. */
  column: number;
  /** A page's header or footer that repeats or counts pages: no part of any section. */
  furniture: boolean;
  /** The line reaches the right edge of its column, so the next one may continue it. */
  full: boolean;
}

export interface Cell {
  text: string;
  /** Offset in the document's text. */
  start: number;
  bold: boolean;
}

/** The cells of a line, trimmed, with their offsets. Empty cells are left out. */
export function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  let offset = line.start;
  line.text.split('\t').forEach((raw, index) => {
    const text = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (text) cells.push({ text, start: offset + lead, bold: line.boldCells[index] ?? line.bold });
    offset += raw.length + 1;
  });
  return cells;
}
