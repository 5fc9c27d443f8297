import { knownHeading } from '../sections/heading-words.js';
import type { Block, Paragraph } from './blocks.js';

/** The text of a paragraph, without the white space around it. */
export function plainText({ runs }: Paragraph): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The paragraphs with text in these blocks and in the tables and boxes among them. */
export function writtenParagraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return plainText(block) === '' ? [] : [block];
    if (block.kind === 'table')
      return block.rows.flatMap((cells) => cells.flatMap((cell) => writtenParagraphs(cell.blocks)));
    return writtenParagraphs(block.kind === 'columns' ? block.columns.flat() : block.blocks);
  });
}

/** Whether a paragraph is a heading of a section by its words. */
export function isSectionHeading(paragraph: Paragraph): boolean {
  const text = plainText(paragraph);
  return text.length < 60 && knownHeading(text) !== null;
}
