import type { Block } from './blocks.js';
import { plainText, writtenParagraphs } from './cell-text.js';
import { tidy } from './line-cells.js';

/** Characters of the blocks' text, white space left out: what the lines made of them should hold. */
export function writtenCharacters(blocks: readonly Block[]): number {
  const lines = writtenParagraphs(blocks).flatMap((paragraph) => plainText(paragraph).split('\n'));
  return lines.reduce((sum, line) => sum + solidLength(tidy(line)), 0);
}

/** Length of a text without its white space. */
export function solidLength(text: string): number {
  return text.replace(/\s/g, '').length;
}
