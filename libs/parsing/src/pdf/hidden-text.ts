import type { FilledArea, Glyph, PageDrawing } from './glyph.js';

/** Tells the characters a reader can see from those kept from the eye: invisible, off the page, white on white. */
export function splitHidden(page: PageDrawing): { visible: Glyph[]; hidden: Glyph[] } {
  const visible: Glyph[] = [];
  const hidden: Glyph[] = [];
  page.glyphs.forEach((glyph, index) => {
    const unseen = glyph.hidden || isOffPage(glyph, page) || isWhiteOnWhite(glyph, index, page.areas);
    (unseen ? hidden : visible).push(glyph);
  });
  return { visible, hidden };
}

function isOffPage({ x0, x1, y, size }: Glyph, { width, height }: PageDrawing): boolean {
  return x1 < 0 || x0 > width || y < 0 || y - size > height;
}

/** White text counts as hidden unless something that is not white was filled beneath it. */
function isWhiteOnWhite(glyph: Glyph, index: number, areas: FilledArea[]): boolean {
  if (!isWhite(glyph.color)) return false;
  const x = (glyph.x0 + glyph.x1) / 2;
  const y = glyph.y - glyph.size / 4;
  const beneath = areas.findLast((area) => area.at <= index && covers(area, x, y));
  return !beneath || isWhite(beneath.color);
}

function covers({ x0, x1, y0, y1 }: FilledArea, x: number, y: number): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Whether the colour can hardly be told from the paper. */
export function isWhite(color: string | null): boolean {
  return color !== null && /^#f[a-f]f[a-f]f[a-f]$/i.test(color);
}
