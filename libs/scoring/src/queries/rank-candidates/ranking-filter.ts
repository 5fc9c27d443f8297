/** Which of a job's candidates are shown; null and empty filter nothing. */
export interface RankingFilter {
  /** 0 to 1. */
  minScore: number | null;
  /** True: only who is not known to miss a must. */
  mustsMet: boolean | null;
  /** Part of the place that stands in the resume's contact data, in any case. */
  location: string | null;
  /** Skills the resume must all name, as written or by the taxonomy's label, in any case. */
  skills: readonly string[];
  /** Least years of experience in all. */
  minYears: number | null;
}

export const noFilter: RankingFilter = {
  minScore: null,
  mustsMet: null,
  location: null,
  skills: [],
  minYears: null,
};

/**
 * The filter as conditions on scores `s` and resumes `r`, its values from parameter `$first` on.
 * @returns conditions that begin with `AND`, and their values
 */
export function filterSql(
  { minScore, location, skills, minYears }: RankingFilter,
  first: number,
): { conditions: string; values: unknown[] } {
  const given: [condition: (parameter: string) => string, value: unknown][] = [];
  if (minScore !== null) given.push([(at) => `s.score >= ${at}`, minScore]);
  if (location !== null) given.push([(at) => `strpos(r.located_in, ${at}) > 0`, location.toLowerCase()]);
  if (skills.length > 0)
    given.push([(at) => `r.skill_names @> ${at}::text[]`, skills.map((skill) => skill.toLowerCase())]);
  if (minYears !== null) given.push([(at) => `r.experience_months >= ${at}`, Math.ceil(minYears * 12)]);
  return {
    conditions: given.map(([condition], at) => `AND ${condition(`$${first + at}`)}`).join(' '),
    values: given.map(([, value]) => value),
  };
}
