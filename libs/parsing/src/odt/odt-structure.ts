import type { FlowBuilder } from '../flow/flow-builder.js';
import type { OdtLooks } from './odt-looks.js';
import type { OdtFamily, OdtStyle, OdtStyles } from './odt-styles.js';

type Attributes = Record<string, string>;

/** No table of a page has more columns. */
const maxCovered = 64;
/** Drawn shapes that may hold text. */
const drawn = ['custom-shape', 'rect', 'ellipse', 'circle', 'polygon', 'path'];

/** The tables, frames, shapes and notes of an OpenDocument text, and what they put behind their text. */
export class OdtStructure {
  /** The frame or shape opened last. */
  private frame: Attributes = {};

  /** `flow` tells where text goes at the moment; null outside of pages. */
  constructor(
    private readonly styles: OdtStyles,
    private readonly looks: OdtLooks,
    private readonly flow: () => FlowBuilder | null,
  ) {}

  readonly openers: Readonly<Record<string, (at: Attributes) => void>> = {
    table: (at) => {
      this.flow()?.openTable();
      this.paint('table', at);
    },
    'table-row': (at) => {
      this.flow()?.openRow();
      this.paint('table-row', at);
    },
    'table-cell': (at) => {
      this.flow()?.openCell();
      this.paint('table-cell', at);
    },
    'covered-table-cell': (at) => this.coverCells(at['number-columns-repeated']),
    frame: (at) => this.enterShape(at),
    image: () => this.looks.notePicture(this.frame.width, this.frame.height),
    'text-box': () => this.flow()?.openBox(),
    note: () => this.flow()?.openBox(),
    ...forEach(drawn, (at: Attributes) => {
      this.enterShape(at);
      this.flow()?.openBox();
    }),
  };

  readonly closers: Readonly<Record<string, () => void>> = {
    table: () => {
      this.flow()?.closeTable();
      this.looks.grounds.leave();
    },
    'table-row': () => this.looks.grounds.leave(),
    'table-cell': () => this.leaveCell(),
    frame: () => this.looks.grounds.leave(),
    'text-box': () => this.flow()?.closeCell(),
    note: () => this.flow()?.closeCell(),
    ...forEach(drawn, () => this.leaveCell()),
  };

  /** A table, row or cell opens: it shows what is beneath or has a ground of its own. */
  private paint(family: OdtFamily, at: Attributes): void {
    this.looks.grounds.enter();
    this.looks.grounds.paint(this.styleOf(family, at).ground);
  }

  private enterShape(at: Attributes): void {
    this.frame = at;
    this.looks.enterShape(this.styleOf('graphic', at), at);
  }

  private leaveCell(): void {
    this.flow()?.closeCell();
    this.looks.grounds.leave();
  }

  /** Places of the grid that a merged cell reaches over: empty cells keep the columns in line. */
  private coverCells(repeated: string | undefined): void {
    for (let left = Math.min(Number(repeated ?? 1) || 1, maxCovered); left > 0; left--) {
      this.flow()?.openCell();
      this.flow()?.closeCell();
    }
  }

  private styleOf(family: OdtFamily, at: Attributes): OdtStyle {
    return this.styles.get(family, at['style-name']);
  }
}

function forEach<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
