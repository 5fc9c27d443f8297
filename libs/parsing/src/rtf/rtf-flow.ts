import { FlowBuilder, type TextLook } from '../flow/flow-builder.js';
import type { RtfState } from './rtf-state.js';
import { RtfTables } from './rtf-tables.js';

type Control = (state: RtfState, value: number | null) => void;

/** The text of the body, of the headers or of the footers, with its tables and boxes. */
export class RtfFlow {
  readonly builder = new FlowBuilder();
  /** The tables of the text, and those of each box within the box before it. */
  private readonly around = [new RtfTables(this.builder)];

  get tables(): RtfTables {
    return this.around.at(-1)!;
  }

  write(text: string, state: RtfState, look: TextLook): void {
    this.tables.reach(state.depth);
    if (!this.builder.paragraph) {
      const { rank, list, indent, spaceBefore, spaceAfter } = state;
      this.builder.startParagraph({ rank, list, indent, spaceBefore, spaceAfter });
    }
    this.builder.write(text, look);
  }

  /** Takes in a control word that ends or begins paragraphs, pages, rows or cells; others mean nothing. */
  control(word: string, value: number | null, state: RtfState): void {
    this.controls[word]?.(state, value);
  }

  openBox(): void {
    this.builder.openBox();
    this.around.push(new RtfTables(this.builder));
  }

  closeBox(): void {
    this.around.pop()?.end();
    this.builder.closeCell();
  }

  end(): void {
    for (const tables of this.around.toReversed()) tables.end();
  }

  private readonly controls: Readonly<Record<string, Control>> = {
    par: (state) => this.endParagraph(state),
    sect: (state) => this.endParagraph(state),
    page: (state) => this.newPage(state),
    pagebb: (state) => this.newPage(state),
    trowd: ({ inNestedRow }) => this.tables.defineRow(inNestedRow),
    clcbpat: (_, value) => this.tables.shadeCell(value || null),
    cellx: ({ inNestedRow }, value) => this.tables.edge(value ?? 0, inNestedRow),
    cell: (state) => this.endCell(state, 1),
    nestcell: (state) => this.endCell(state, Math.max(state.depth, 2)),
    row: (state) => this.endRow(state, 1),
    nestrow: (state) => this.endRow(state, Math.max(state.depth, 2)),
  };

  private endParagraph({ depth }: RtfState): void {
    if (!this.builder.paragraph) {
      this.tables.reach(depth);
      this.builder.startParagraph(); // an empty line, white space to what follows
    }
    this.builder.endParagraph();
  }

  private newPage(state: RtfState): void {
    this.endParagraph(state);
    this.builder.page++;
  }

  /** Where no table is, the sign of a cell's end only sets text apart. */
  private endCell(state: RtfState, depth: number): void {
    if (state.depth === 0 && !this.tables.isOpen) this.write('\t', state, state);
    else this.tables.endCell(depth);
  }

  private endRow(state: RtfState, depth: number): void {
    if (this.tables.isOpen) this.tables.endRow(depth);
    else this.endParagraph(state);
  }
}
