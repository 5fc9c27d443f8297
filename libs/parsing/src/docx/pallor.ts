import { isLostOn } from './colour.js';

/** What is behind text: a colour, null when it cannot be told, undefined when what is beneath shows through. */
export type Ground = number | null | undefined;

/** Tells text that has the colour of what is behind it, which nobody sees. */
export class Pallor {
  /** Characters lost on the ground of page, cell or box, which something drawn behind them would show. */
  pale = 0;

  /** White text counts as seen when something dark may be behind it. */
  constructor(private readonly showsPale: boolean) {}

  /**
   * Whether letters of this colour (null: the automatic one, which always shows) are lost on the ground stated for
   * them or their paragraph, or else on what is beneath.
   */
  hides(text: string, colour: number | null, stated: Ground, beneath: number | null): boolean {
    const characters = text.replace(/\s+/g, '').length;
    if (colour === null || characters === 0) return false;
    const behind = stated === undefined ? beneath : stated;
    if (behind === null || !isLostOn(colour, behind)) return false;
    if (stated !== undefined) return true;
    this.pale += characters;
    return !this.showsPale;
  }
}
