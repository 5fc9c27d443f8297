/** A stretch of text in one look. */
export interface Run {
  text: string;
  bold: boolean;
  size: number;
}

export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  rank: 'heading' | 'title' | null;
  list: boolean;
  /** Left indent in points. */
  indent: number;
  /** White space above in points. */
  spaceBefore: number;
  page: number;
}

export interface Table {
  kind: 'table';
  rows: Block[][][];
}

/** Text set in a frame of its own. */
export interface TextBox {
  kind: 'textbox';
  blocks: Block[];
}

export type Block = Paragraph | Table | TextBox;
