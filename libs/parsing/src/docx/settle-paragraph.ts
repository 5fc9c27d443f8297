import type { Numbering } from './numbering.js';
import type { TextPlace } from './run-writer.js';

/** Gives a paragraph the rank, list mark, indent and white space that its styles, its list and itself say. */
export function settleParagraph({ open, style, look: own }: TextPlace, numbering: Numbering): void {
  const look = { ...style.paragraph, ...own };
  const level = numbering.level(look.numbering, look.level ?? 0);
  const { indent = 0, firstLine = 0 } = { ...style.paragraph, ...level?.look, ...own };
  const isMarked = level?.isMarked ?? (look.numbering === undefined && style.isList);
  const { paragraph } = open;
  paragraph.rank = look.rank ?? null;
  paragraph.list = paragraph.rank === null && isMarked;
  paragraph.indent = indent + firstLine;
  paragraph.spaceBefore = look.spaceBefore ?? 0;
  paragraph.spaceAfter = look.spaceAfter ?? 0;
}
