/** How a piece of text is set. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
  /** Points; 10.5 unless told. */
  size?: number;
}

export interface Run extends Look {
  text: string;
}

/** A line as an author writes it, before it is printed. `right` stands at the right edge. */
export interface StyledLine {
  kind: 'text' | 'heading' | 'item';
  left: Run[];
  right?: Run[];
  /** White space above, in lines. */
  gap: number;
}

export const usualSize = 10.5;

/** The text as it is seen. */
export function shown({ text, capitals }: Run): string {
  return capitals ? text.toUpperCase() : text;
}
