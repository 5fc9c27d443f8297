import type { ParsedResume } from '#libs/resumes';

/** "5+ years of", "3 Jahre Erfahrung mit", "2 ans d'expérience en", "4 años de": what follows is what the years are of. */
const yearsOf =
  /(?:years?|yrs?|months?|jahre?n?|monaten?|ans?|mois|años?|meses)['’]?\s+(?:(?:of|with|in|using|mit|de|con|en|avec)\s+|d['’])?(?:(?:professional|hands-on|practical|commercial|proven|relevant)\s+)*(?:(?:experience|\p{L}*erfahrung|expérience|experiencia)\s+)?(?:(?:of|with|in|using|mit|de|con|en|avec)\s+)?(.+)/iu;

/**
 * Months of the skill that an ask wants years of, where the resume names that very skill and the jobs that prove it are
 * dated; null otherwise: then the trade's months are what there is to say.
 */
export function monthsOfSkill(ask: string, skills: ParsedResume['skills']): number | null {
  const wanted = yearsOf.exec(ask)?.[1]?.toLowerCase();
  if (!wanted) return null;
  const months = skills
    .filter(({ value, normalized }) => [value, normalized].some((name) => name && opensWith(wanted, name)))
    .map((skill) => skill.months)
    .filter((count) => count !== null);
  return months.length > 0 ? Math.max(...months) : null;
}

function opensWith(wanted: string, name: string): boolean {
  const folded = name.toLowerCase();
  return wanted.startsWith(folded) && !/[\p{L}\d+#]/u.test(wanted[folded.length] ?? '');
}
