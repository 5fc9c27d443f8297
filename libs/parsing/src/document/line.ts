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
  /** Where words set otherwise than those before them begin in the text, the first at 0; absent where nothing tells. */
  looks?: LookChange[];
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
  /** What the head of its table calls each of its cells. */
  columns?: readonly string[];
  /** By cell, how many characters are a label of a form that no list of labels knows. */
  labelLengths?: readonly number[];
  /** The line reaches the right edge of its column, so the next one may continue it. */
  full: boolean;
}

/** From `at`, an offset in a line's text, words are set alike: `look` is the same for words of one type. */
export interface LookChange {
  at: number;
  look: string;
}

/** Adds the look of the words at an offset, where it is another than that of the words before. */
export function noteLook(looks: LookChange[], look: string, at: number): void {
  if (looks.at(-1)?.look !== look) looks.push({ at, look });
}

/** The looks of two lines that are joined by one character. */
export function joinedLooks(above: Line, line: Line): LookChange[] {
  const joined = [...(above.looks ?? [])];
  for (const { at, look } of line.looks ?? []) noteLook(joined, look, above.text.length + 1 + at);
  return joined;
}

/** How most of a part of a line's text is set; "" where nothing tells. */
export function lookWithin({ looks = [] }: Line, from: number, to: number): string {
  let most = { look: '', length: 0 };
  looks.forEach(({ at, look }, index) => {
    const length = Math.min(to, looks[index + 1]?.at ?? Infinity) - Math.max(from, at);
    if (length > most.length) most = { look, length };
  });
  return most.look;
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
