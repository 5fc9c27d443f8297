import type { SkillTaxonomy } from '#libs/resumes';
import type { Ask } from './asks.js';
import type { ComparedText } from './match.js';
import type { Passage } from './passages.js';
import { skillSetOf } from './skill-overlap.js';

/** A requirement of no more words is a name, not a sentence. */
const mostWordsOfName = 3;

/** What an ask or a passage names of the taxonomy: skills, and of a job title the occupation. */
export function namedIn(
  item: Ask | Passage,
  taxonomy: SkillTaxonomy,
): Pick<ComparedText, 'skills' | 'occupation'> {
  const isTitle = 'kind' in item ? item.kind === 'title' : item.role === 'position';
  return {
    skills: skillSetOf(isTitle ? [] : taxonomy.skillsIn(item.text, isList(item))),
    occupation: isTitle ? taxonomy.occupationOf(item.text) : null,
  };
}

/** Whether a text lists skills, so that "Go" is the language. */
export function isList(item: Ask | Passage): boolean {
  if (!('kind' in item)) return item.section === 'skills';
  return item.kind === 'skill' && item.text.trim().split(/\s+/).length <= mostWordsOfName;
}
