import { maxCharacters } from '../document/bound-lines.js';
import type { Block, Paragraph, Table } from '../docx/blocks.js';

export interface TextLook {
  bold: boolean;
  italic?: boolean;
  /** Points. */
  size: number;
  hidden: boolean;
}

type ParagraphLook = Partial<Pick<Paragraph, 'rank' | 'list' | 'indent' | 'spaceBefore' | 'spaceAfter'>>;

interface Container {
  blocks: Block[];
  paragraph: Paragraph | null;
}

/** Tables within tables beyond this depth are read as plain text. */
const maxTables = 12;
/** No resume has more paragraphs, rows and cells together. */
const maxPieces = 20_000;
/** A paragraph of more runs than this is broken. */
const maxRuns = 5000;
/** Text smaller than this many points is not read by people. */
const smallest = 3;

/** Collects the paragraphs, tables and boxes of a document that flows (HTML, RTF, ODT, text), as its reader meets them. */
export class FlowBuilder {
  readonly blocks: Block[] = [];
  /** Counted from 1; the reader raises it at page breaks. */
  page = 1;
  /** Characters that nobody sees. */
  hidden = 0;
  private visible = 0;
  private pieces = 0;
  private readonly containers: Container[] = [{ blocks: this.blocks, paragraph: null }];
  private readonly tables: (Table | null)[] = [];

  /** An empty paragraph is white space on the page; in HTML it is nothing (`keepsEmpty` false). */
  constructor(private readonly keepsEmpty = true) {}

  /** More text than any resume has; what follows is dropped. */
  get isFull(): boolean {
    return this.visible > maxCharacters || this.pieces > maxPieces;
  }

  /** Ends the paragraph under way and begins one. */
  startParagraph(look: ParagraphLook = {}): void {
    const container = this.container;
    container.paragraph = {
      kind: 'paragraph',
      runs: [],
      rank: null,
      list: false,
      indent: 0,
      spaceBefore: 0,
      spaceAfter: 0,
      page: this.page,
      ...look,
    };
    if (!this.keepsEmpty || this.isFull) return;
    // A hundred empty lines are as much white space as one.
    if (isEmpty(container.blocks.at(-1)) && isEmpty(container.blocks.at(-2))) container.blocks.pop();
    container.blocks.push(container.paragraph);
  }

  endParagraph(): void {
    this.container.paragraph = null;
  }

  get paragraph(): Paragraph | null {
    return this.container.paragraph;
  }

  /** Adds to the paragraph under way, or to a new one. A line feed breaks the line, a tab parts cells. */
  write(text: string, { bold, italic = false, size, hidden }: TextLook): void {
    const characters = text.replace(/\s/g, '').length;
    if (hidden || size < smallest) {
      this.hidden += characters;
      return;
    }
    if (this.isFull) return;
    this.visible += characters;
    if (!this.container.paragraph || this.container.paragraph.runs.length > maxRuns) this.startParagraph();
    const { paragraph, blocks } = this.container;
    if (!paragraph) return;
    if (paragraph.runs.length === 0) this.pieces++;
    if (!this.keepsEmpty && paragraph.runs.length === 0) blocks.push(paragraph);
    const last = paragraph.runs.at(-1);
    if (last?.bold === bold && last.italic === italic && last.size === size) last.text += text;
    else paragraph.runs.push({ text, bold, italic, size });
  }

  /** Gives the table, or null where it is too deep or too late to be one. */
  openTable(): Table | null {
    this.endParagraph();
    if (this.tables.length >= maxTables || this.isFull) {
      this.tables.push(null);
      return null;
    }
    const table: Table = { kind: 'table', rows: [] };
    this.container.blocks.push(table);
    this.tables.push(table);
    return table;
  }

  openRow(): void {
    this.pieces++;
    if (!this.isFull) this.tables.at(-1)?.rows.push([]);
  }

  /** `span` counts the columns of the table that the cell covers. */
  openCell(span = 1): void {
    const blocks: Block[] = [];
    const table = this.isFull ? null : this.tables.at(-1);
    this.pieces++;
    if (table && table.rows.length === 0) table.rows.push([]);
    if (table) table.rows.at(-1)?.push({ blocks, span });
    // A table too deep or too long has no cells of its own: its text goes on where it stands.
    this.containers.push({ blocks: table ? blocks : this.container.blocks, paragraph: null });
  }

  /** Ends the innermost cell or box. */
  closeCell(): void {
    if (this.containers.length > 1) this.containers.pop();
  }

  closeTable(): void {
    this.tables.pop();
    this.endParagraph();
  }

  /** Text in a frame of its own; it follows the paragraph it hangs on, which goes on afterwards. */
  openBox(): void {
    const blocks: Block[] = [];
    this.pieces++;
    if (!this.isFull) this.container.blocks.push({ kind: 'textbox', blocks });
    this.containers.push({ blocks, paragraph: null });
  }

  private get container(): Container {
    return this.containers.at(-1)!;
  }
}

function isEmpty(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.runs.length === 0;
}
