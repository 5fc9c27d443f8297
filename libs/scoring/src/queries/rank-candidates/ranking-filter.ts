import type { SkillTaxonomy } from '#libs/resumes';

/** Which of a job's candidates are shown; null and empty filter nothing. */
export interface RankingFilter {
  /** 0 to 1. */
  minScore: number | null;
  /** True: only who is not known to miss a must. */
  mustsMet: boolean | null;
  /** Words of the place in the resume's contact data, the last by its beginning; in any case, with or without accents. */
  location: string | null;
  /** Skills the resume must all name, as written or by the taxonomy's label, in any case; aliases count as the skill. */
  skills: readonly string[];
  /** Least years of experience in all. */
  minYears: number | null;
  /** These candidates alone. */
  candidateIds: readonly string[] | null;
}

export const noFilter: RankingFilter = {
  minScore: null,
  mustsMet: null,
  location: null,
  skills: [],
  minYears: null,
  candidateIds: null,
};

/**
 * The filter as conditions on scores `s` and resumes `r`, its values from parameter `$first` on.
 * @returns conditions that begin with `AND`, and their values
 */
export function filterSql(
  { minScore, location, skills, minYears, candidateIds }: RankingFilter,
  taxonomy: SkillTaxonomy,
  first: number,
): { conditions: string; values: unknown[] } {
  const given: [condition: (parameter: string) => string, value: unknown][] = [];
  if (minScore !== null) given.push([(at) => `s.score >= ${at}`, minScore]);
  if (location !== null) given.push([(at) => `r.place_words @@ field_query(${at})`, location]);
  for (const skill of skills)
    given.push([(at) => `r.skill_names && folded_all(${at}::text[])`, taxonomy.namesOf(skill)]);
  if (minYears !== null) given.push([(at) => `r.experience_months >= ${at}`, Math.ceil(minYears * 12)]);
  if (candidateIds !== null)
    given.push([(at) => `s.candidate_id IN (SELECT unnest(${at}::uuid[]))`, candidateIds]);
  return {
    conditions: given.map(([condition], at) => `AND ${condition(`$${first + at}`)}`).join(' '),
    values: given.map(([, value]) => value),
  };
}
