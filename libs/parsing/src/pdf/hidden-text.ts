import { colourOf, isLostOn } from '../docx/colour.js';
import { remembered } from '../text/remembered.js';
import type { FilledArea, Glyph, PageDrawing } from './glyph.js';

/** A page with more filled areas is a picture: each letter is compared with each of them. */
const maxAreas = 2_000;
const paper = 0xffffff;

/** Letters by the thousand share a few colours. */
const numberOf = remembered(colourOf);

/** Tells the characters a reader can see from those kept from the eye: invisible, off the page, lost on their ground, painted over. */
export function splitHidden(page: PageDrawing): { visible: Glyph[]; hidden: Glyph[] } {
  const visible: Glyph[] = [];
  const hidden: Glyph[] = [];
  const areas = page.areas.filter(mayHoldText).slice(0, maxAreas);
  page.glyphs.forEach((glyph, index) => {
    const unseen = glyph.hidden || isOffPage(glyph, page) || isLost(glyph, index, areas);
    (unseen ? hidden : visible).push(glyph);
  });
  return { visible, hidden };
}

/** Rules and hairlines are no ground of letters. */
function mayHoldText({ x0, x1, y0, y1 }: FilledArea): boolean {
  return x1 - x0 >= 1 && y1 - y0 >= 1;
}

function isOffPage({ x0, x1, y, size }: Glyph, { width, height }: PageDrawing): boolean {
  return x1 < 0 || x0 > width || y < 0 || y - size > height;
}

/**
 * Whether a later area covers the glyph, or its colour is lost on whatever may be behind it: the areas of which only
 * the bounds are known, down to one that surely is there, or else the paper.
 */
function isLost(glyph: Glyph, index: number, areas: readonly FilledArea[]): boolean {
  const color = glyph.color === null ? null : numberOf(glyph.color);
  for (let at = areas.length - 1; at >= 0; at--) {
    const area = areas[at]!;
    const isLater = area.at > index;
    if (!isLater && color === null) return false;
    if (!touches(area, glyph)) continue;
    const isSure = area.isSolid && covers(area, glyph);
    if (isLater && isSure) return true;
    if (isLater) continue;
    const ground = area.color === null ? null : numberOf(area.color);
    if (color === null || ground === null || !isLostOn(color, ground)) return false;
    if (isSure) return true;
  }
  return color !== null && isLostOn(color, paper);
}

/** The middle of the glyph lies in the area. */
function touches({ x0, x1, y0, y1 }: FilledArea, glyph: Glyph): boolean {
  const x = (glyph.x0 + glyph.x1) / 2;
  const y = glyph.y - glyph.size / 4;
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** All of a small letter lies in the area, so that nothing of it stands out. */
function covers({ x0, x1, y0, y1 }: FilledArea, glyph: Glyph): boolean {
  const play = (glyph.x1 - glyph.x0) / 8;
  return glyph.x0 + play >= x0 && glyph.x1 - play <= x1 && glyph.y - glyph.size / 2 >= y0 && glyph.y <= y1;
}

/** Whether the colour can hardly be told from the paper. */
export function isWhite(color: string | null): boolean {
  return color !== null && /^#f[a-f]f[a-f]f[a-f]$/i.test(color);
}
