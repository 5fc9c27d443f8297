import type { Glossary } from '#libs/ml';
import type { SkillTaxonomy } from '#libs/resumes';
import type { Ask } from './asks.js';
import { subjectOf } from './degrees.js';
import { tradeOf } from './job-level.js';
import { isList } from './named-in.js';
import type { Passage } from './passages.js';

/**
 * What of an ask or a passage is compared: of titles the trade, of degrees the subject, of everything else the whole text;
 * in English words, whatever language of the glossary it is in. Names of the taxonomy stay as they are.
 */
export function comparedText(item: Ask | Passage, glossary: Glossary, taxonomy: SkillTaxonomy): string {
  const part = partOf(item);
  if (!glossary.has(item.language)) return part;
  return glossary.inEnglish(part, item.language, taxonomy.englishNamesIn(part, isList(item)));
}

function partOf(item: Ask | Passage): string {
  const what = 'kind' in item ? item.kind : (item.role ?? item.section);
  if (what === 'title' || what === 'position') return tradeOf(item.text);
  if (what !== 'education') return item.text;
  return subjectOf(('degree' in item && item.degree) || item.text);
}
