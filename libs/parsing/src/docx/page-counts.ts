import type { Block } from './blocks.js';
import { plainText, writtenParagraphs } from './cell-text.js';

const pageWords =
  /(?<!\p{L})(?:page|pages|seite|seiten|página|páginas|pagina|pág|pag|of|von|de|sur|p|s)(?!\p{L})/giu;

/** Marks what is no part of any section: every paragraph of a footer, and in a header those that only count pages. */
export function markPageCounts(blocks: Block[], place: 'header' | 'body' | 'footer'): Block[] {
  for (const paragraph of writtenParagraphs(blocks)) {
    const isCount =
      paragraph.isFurniture === true && !/\p{L}/u.test(plainText(paragraph).replace(pageWords, ''));
    paragraph.isFurniture = place === 'footer' || (place === 'header' && isCount);
  }
  return blocks;
}
