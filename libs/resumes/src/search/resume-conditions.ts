import type { SkillTaxonomy } from '../skill-taxonomy.js';
import type { ResumeFilter } from './resume-filter.js';

type Condition = [sql: (parameter: string) => string, value: unknown];

/** The filter as conditions on resumes `r`; the values stand in the order of their parameters. */
export class ResumeConditions {
  readonly values: unknown[] = [];
  private readonly conditions: string[];

  constructor(filter: ResumeFilter, taxonomy: SkillTaxonomy) {
    this.conditions = [filter.deleted ? 'r.deleted_at IS NOT NULL' : 'r.deleted_at IS NULL'];
    for (const [condition, value] of conditionsOf(filter, taxonomy))
      if (value !== null) this.conditions.push(condition(this.bind(value)));
  }

  /** @returns the parameter that stands for the value from now on, such as `$3` */
  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** Adds a condition of the caller's own. */
  and(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  get sql(): string {
    return this.conditions.join(' AND ');
  }
}

const conditionsOf = (filter: ResumeFilter, taxonomy: SkillTaxonomy): Condition[] => [
  [(at) => `r.search @@ search_query(${at})`, filter.text],
  [
    (at) => `r.search @@ search_query(${at}) AND ts_filter(r.search, '{b}') @@ search_query(${at})`,
    filter.title,
  ],
  ...filter.skills.map((skill): Condition => [
    (at) => `r.skill_names && folded_all(${at}::text[])`,
    taxonomy.namesOf(skill),
  ]),
  [(at) => `r.experience_months >= ${at}`, months(filter.minYears, Math.ceil)],
  [(at) => `r.experience_months <= ${at}`, months(filter.maxYears, Math.floor)],
  [(at) => `strpos(r.located_in, folded(${at})) > 0`, filter.location],
  [(at) => `r.spoken @> ARRAY[folded(${at})]`, filter.language],
  [(at) => `r.state = ${at}`, filter.state],
  [(at) => `r.uploaded_at > ${at}`, filter.uploadedAfter],
  [(at) => `r.uploaded_at < ${at}`, filter.uploadedBefore],
];

const months = (years: number | null, whole: (months: number) => number): number | null =>
  years === null ? null : whole(years * 12);
