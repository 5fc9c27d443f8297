import { languageCode } from '#libs/parsing';
import { SqlConditions } from '#libs/platform';
import type { SkillTaxonomy } from '../skill-taxonomy.js';
import type { ResumeFilter } from './resume-filter.js';

/** The filter as conditions on resumes `r`. */
export function resumeConditions(filter: ResumeFilter, taxonomy: SkillTaxonomy): SqlConditions {
  const conditions = new SqlConditions()
    .and(filter.deleted ? 'r.deleted_at IS NOT NULL' : 'r.deleted_at IS NULL')
    .andFor(filter.text, (words) => `r.search @@ search_query(${words})`)
    .andFor(filter.title, (words) => `r.title_words @@ field_query(${words})`)
    .andFor(months(filter.minYears, Math.ceil), (least) => `r.experience_months >= ${least}`)
    .andFor(months(filter.maxYears, Math.floor), (most) => `r.experience_months <= ${most}`)
    .andFor(filter.location, (place) => `r.place_words @@ field_query(${place})`)
    .andFor(
      filter.language && namesOf(filter.language),
      (names) => `r.spoken && folded_all(${names}::text[])`,
    )
    .andFor(filter.state, (state) => `r.state = ${state}`)
    .andFor(filter.uploadedAfter, (time) => `r.uploaded_at > ${time}`)
    .andFor(filter.uploadedBefore, (time) => `r.uploaded_at < ${time}`);
  for (const skill of filter.skills)
    conditions.andFor(taxonomy.namesOf(skill), (names) => `r.skill_names && folded_all(${names}::text[])`);
  for (const tag of filter.tags) conditions.andFor(tag, (one) => hasTag('r.candidate_id', one));
  return conditions;
}

/** What a language is kept by: as written, and by its code where the parser knows the name. */
const namesOf = (language: string): string[] => [language, languageCode(language) ?? language];

/** The candidate of a column has the tag. */
export const hasTag = (candidateId: string, tag: string): string =>
  `EXISTS (SELECT FROM candidate_tags t WHERE t.candidate_id = ${candidateId} AND t.tag = ${tag})`;

const months = (years: number | null, whole: (months: number) => number): number | null =>
  years === null ? null : whole(years * 12);
