/** A stretch of text in one look. */
export interface Run {
  text: string;
  bold: boolean;
  italic?: boolean;
  size: number;
}

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  rank: 'heading' | 'title' | null;
  list: boolean;
  /** Left edge of the first line, its sign included, in points. */
  indent: number;
  /** White space above and below in points. */
  spaceBefore: number;
  spaceAfter: number;
  page: number;
  /** Stands at the top of a newspaper column. */
  opensColumn?: boolean;
  /** Counts the pages, above or below their text. */
  isFurniture?: boolean;
}

export interface Cell {
  blocks: Block[];
  /** Columns of the table's grid that it covers. */
  span: number;
}

export interface Table {
  kind: 'table';
  rows: Cell[][];
}

/** Text set in a frame of its own. */
export interface TextBox {
  kind: 'textbox';
  blocks: Block[];
}

/** Text set in newspaper columns, parted where the author did so. */
export interface Columns {
  kind: 'columns';
  columns: Block[][];
}

export type Block = Paragraph | Table | TextBox | Columns;
