import type { SkillMatch } from './gazetteer.js';

/**
 * Whether what a text names can be nothing but a skill: a phrase, a well-known name, a name like "PDFBox". Ordinary
 * words ("go", "excel") and the names of traits are not sure.
 */
export function isSureName({ skill, start, end, ambiguous }: SkillMatch, text: string): boolean {
  if (ambiguous || skill.listOnly) return false;
  const written = text.slice(start, end);
  if (skill.code.startsWith('tf:') || /\p{Ll}\p{Lu}|\d|[+#]/u.test(written)) return true;
  return /\s/.test(written) && (!skill.code.startsWith('onet:') || /^\p{Lu}/u.test(written));
}
