import type { Block, Paragraph, Table } from './blocks.js';
import type { PageSection } from './page-section.js';

/** A paragraph under way. */
export interface OpenParagraph {
  paragraph: Paragraph;
  /** Text boxes anchored in it; they follow it. */
  boxes: Block[];
  /** Its mark is deleted or it is one large initial: the next paragraph goes on with its text. */
  joinsNext: boolean;
  /** The section it ends. */
  section: PageSection | null;
}

interface OpenTable {
  table: Table;
  /** The row under way is deleted. */
  dropsRow: boolean;
}

/** Collects the blocks of one part of a document as its elements open and close. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private readonly containers: Block[][] = [this.blocks];
  private readonly tables: OpenTable[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private carried: Paragraph['runs'] = [];
  private sectionStart = 0;

  get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  openParagraph(page: number): OpenParagraph {
    const paragraph: Paragraph = {
      kind: 'paragraph',
      runs: this.carried,
      rank: null,
      list: false,
      indent: 0,
      spaceBefore: 0,
      spaceAfter: 0,
      page,
    };
    this.carried = [];
    const open = { paragraph, boxes: [], joinsNext: false, section: null };
    this.paragraphs.push(open);
    return open;
  }

  closeParagraph(): void {
    const open = this.paragraphs.pop();
    if (!open) return;
    const { paragraph, boxes, section } = open;
    if (open.joinsNext && boxes.length === 0) this.carried = paragraph.runs;
    else this.containers.at(-1)?.push(paragraph, ...boxes);
    if (section) this.endSection(section);
  }

  /** The text after a column break stands at the top of the next column. */
  breakColumn(): void {
    const open = this.paragraph;
    if (!open) return;
    if (open.paragraph.runs.length > 0) this.containers.at(-1)?.push(open.paragraph);
    open.paragraph = { ...open.paragraph, runs: [], opensColumn: true };
  }

  /** Text since the last section was set in these columns. */
  endSection({ columns }: PageSection): void {
    if (columns > 1 && this.containers.length === 1) {
      const parted: Block[][] = [[]];
      for (const block of this.blocks.splice(this.sectionStart)) {
        if (block.kind === 'paragraph' && block.opensColumn) parted.push([]);
        parted.at(-1)?.push(block);
      }
      this.blocks.push({ kind: 'columns', columns: parted });
    }
    this.sectionStart = this.blocks.length;
  }

  openTable(): void {
    const table: Table = { kind: 'table', rows: [] };
    this.containers.at(-1)?.push(table);
    this.tables.push({ table, dropsRow: false });
  }

  closeTable(): void {
    this.tables.pop();
  }

  openRow(): void {
    this.tables.at(-1)?.table.rows.push([]);
  }

  dropRow(): void {
    const open = this.tables.at(-1);
    if (open) open.dropsRow = true;
  }

  closeRow(): void {
    const open = this.tables.at(-1);
    if (open?.dropsRow) open.table.rows.pop();
    if (open) open.dropsRow = false;
  }

  openCell(): void {
    const blocks: Block[] = [];
    this.tables.at(-1)?.table.rows.at(-1)?.push({ blocks, span: 1 });
    this.containers.push(blocks);
  }

  spanCell(columns: number): void {
    const cell = this.tables.at(-1)?.table.rows.at(-1)?.at(-1);
    if (cell && columns > 1) cell.span = columns;
  }

  openBox(): void {
    this.containers.push([]);
  }

  closeBox(): void {
    const blocks = this.close();
    if (blocks?.length) (this.paragraph?.boxes ?? this.containers.at(-1))?.push({ kind: 'textbox', blocks });
  }

  /** Ends the innermost cell or box. */
  close(): Block[] | undefined {
    return this.containers.length > 1 ? this.containers.pop() : undefined;
  }
}
