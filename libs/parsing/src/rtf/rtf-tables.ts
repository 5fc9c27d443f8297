import type { Table } from '../docx/blocks.js';
import type { FlowBuilder } from '../flow/flow-builder.js';

/** What a row's definition says of its cells: their right edges in twips, and indices of the colours behind them. */
interface RowDefinition {
  edges: number[];
  shades: (number | null)[];
}

interface OpenTable {
  table: Table | null;
  inRow: boolean;
  inCell: boolean;
  /** Cells of the row under way, ended or not. */
  cells: number;
  /** The edges of the rows so far. */
  edges: number[][];
}

/** Edges closer than this (twips) are one: programs round. */
const sameEdge = 40;

/** The tables around a place in the text. RTF marks the ends of cells and rows alone: they begin with their text. */
export class RtfTables {
  private readonly open: OpenTable[] = [];
  private readonly definitions: [outer: RowDefinition, nested: RowDefinition] = [noCells(), noCells()];
  private shade: number | null = null;

  constructor(private readonly builder: FlowBuilder) {}

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** Index of the colour behind the cell under way; null without one, undefined when it is not known yet. */
  get ground(): number | null | undefined {
    const [outer] = this.open;
    if (this.open.length > 1) return undefined;
    return (outer && this.definitions[0].shades[outer.cells - 1]) ?? null;
  }

  /** A definition of a row begins, of an outer one or of one within a cell. */
  defineRow(isNested: boolean): void {
    this.definitions[isNested ? 1 : 0] = noCells();
    this.shade = null;
  }

  shadeCell(colour: number | null): void {
    this.shade = colour;
  }

  /** The cell defined last reaches to this place, in twips. */
  edge(at: number, isNested: boolean): void {
    const { edges, shades } = this.definitions[isNested ? 1 : 0];
    edges.push(at);
    shades.push(this.shade);
    this.shade = null;
  }

  /** What is written next stands so many tables deep. */
  reach(depth: number): void {
    // Text that forgot its table within a row stays in it.
    const least = depth === 0 && this.open[0]?.inRow ? 1 : depth;
    while (this.open.length > least) this.closeTable();
    while (this.open.length < least) this.openTable();
    this.enterCell();
  }

  /** Ends a cell, an empty one included. */
  endCell(depth: number): void {
    this.reach(depth);
    this.leaveCell();
  }

  endRow(depth: number): void {
    while (this.open.length > depth) this.closeTable();
    this.leaveCell();
    const table = this.open.at(-1);
    if (!table) return;
    if (table.inRow) table.edges.push([...this.definitions[depth > 1 ? 1 : 0].edges]);
    table.inRow = false;
  }

  /** Ends all tables. */
  end(): void {
    while (this.open.length > 0) this.closeTable();
  }

  private openTable(): void {
    this.enterCell();
    const table = this.builder.openTable();
    this.open.push({ table, inRow: false, inCell: false, cells: 0, edges: [] });
  }

  private closeTable(): void {
    this.leaveCell();
    const closed = this.open.pop();
    this.builder.closeTable();
    if (closed?.table) spanColumns(closed.table, closed.edges);
  }

  private enterCell(): void {
    const table = this.open.at(-1);
    if (!table || table.inCell) return;
    if (!table.inRow) {
      this.builder.openRow();
      table.cells = 0;
    }
    this.builder.openCell();
    table.cells++;
    table.inRow = table.inCell = true;
  }

  private leaveCell(): void {
    const table = this.open.at(-1);
    if (table?.inCell) this.builder.closeCell();
    if (table) table.inCell = false;
  }
}

function noCells(): RowDefinition {
  return { edges: [], shades: [] };
}

/** Cells cover the columns of the grid that all right edges of the table's rows make. */
function spanColumns({ rows }: Table, edges: readonly number[][]): void {
  const grid = [...new Set(edges.flat())]
    .sort((a, b) => a - b)
    .filter((edge, at, all) => at === 0 || edge - all[at - 1]! > sameEdge);
  const columnOf = (edge: number): number => grid.findLastIndex((line) => line <= edge) + 1;
  rows.forEach((cells, at) => {
    const own = edges[at];
    if (own?.length !== cells.length) return;
    cells.forEach((cell, index) => {
      cell.span = Math.max(1, columnOf(own[index]!) - (index === 0 ? 0 : columnOf(own[index - 1]!)));
    });
  });
}
