import type { Glossary } from '#libs/ml';
import type { Ask } from './asks.js';
import { subjectOf } from './degrees.js';
import { tradeOf } from './job-level.js';
import type { Passage } from './passages.js';

/**
 * What of an ask or a passage is compared: of titles the trade, of degrees the subject, of everything else the whole text;
 * in English words, whatever language of the glossary it is in.
 */
export function comparedText(item: Ask | Passage, glossary: Glossary): string {
  return glossary.inEnglish(partOf(item), item.language);
}

function partOf(item: Ask | Passage): string {
  const what = 'kind' in item ? item.kind : (item.role ?? item.section);
  if (what === 'title' || what === 'position') return tradeOf(item.text);
  if (what !== 'education') return item.text;
  return subjectOf(('degree' in item && item.degree) || item.text);
}
