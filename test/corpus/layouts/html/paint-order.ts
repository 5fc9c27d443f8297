import { html, type Markup } from './markup.js';

/**
 * Two columns whose blocks are painted by turns, whatever their places: the text of the file jumps between
 * the columns, as files of many resume builders do. The blocks' stacking order sets the order of painting;
 * the rule of CSS that this rests on is CSS 2.2, appendix E.
 */
export function paintedByTurns(left: Markup[], right: Markup[]): { left: Markup[]; right: Markup[] } {
  return { left: placed(left, 1), right: placed(right, 2) };
}

function placed(blocks: Markup[], first: number): Markup[] {
  return blocks.map(
    (block, at) => html`<div style="position: relative; z-index: ${at * 2 + first}">${block}</div>`,
  );
}
