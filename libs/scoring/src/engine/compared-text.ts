import type { Ask } from './asks.js';
import { tradeOf } from './job-level.js';
import type { Passage } from './passages.js';

/** What of an ask or a passage is compared: of titles the trade, of everything else the whole text. */
export function comparedText(item: Ask | Passage): string {
  const isTitle = 'kind' in item ? item.kind === 'title' : item.role === 'position';
  return isTitle ? tradeOf(item.text) : item.text;
}
