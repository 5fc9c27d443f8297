import type { Block } from './blocks.js';
import { plainText, writtenParagraphs } from './cell-text.js';

const pageWords =
  /(?<!\p{L})(?:page|pages|seite|seiten|página|páginas|pagina|pág|pag|of|von|de|sur|p|s)(?!\p{L})/giu;

/** Of the paragraphs that count pages, leaves those marked that are no more than that: the count, and below the text a few words. */
export function markPageCounts(blocks: Block[], place: 'header' | 'body' | 'footer'): Block[] {
  for (const paragraph of writtenParagraphs(blocks)) {
    if (!paragraph.isFurniture) continue;
    const rest = plainText(paragraph).replace(pageWords, '');
    const isCount = !/\p{L}/u.test(rest);
    const isFoot = place === 'footer' && rest.length < 60 && !/@|\d{4}/.test(rest);
    paragraph.isFurniture = place !== 'body' && (isCount || isFoot);
  }
  return blocks;
}
