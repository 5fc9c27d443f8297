import { inferRequirements } from './infer-requirements.js';
import { understandRequirement, type GivenRequirement, type Requirement } from './requirement.js';

export const scoredSections = ['experience', 'skills', 'education', 'summary', 'certifications'] as const;

/** The sections of a resume that a score is made of. */
export type ScoredSection = (typeof scoredSections)[number];

/** How much each section counts for this job; only the proportions matter. */
export type SectionWeights = Partial<Record<ScoredSection, number>>;

export const payPeriods = ['hour', 'day', 'month', 'year'] as const;

/** What a job pays, before tax; at least one of its bounds is given. */
export interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string;
  period: (typeof payPeriods)[number];
}

/** What a job says: the versioned part of it. */
export interface Posting {
  title: string;
  description: string;
  requirements: Requirement[];
  location: string | null;
  department: string | null;
  employmentType: string | null;
  salary: Salary | null;
  /** Overrides the scoring model's own weights. */
  sectionWeights: SectionWeights | null;
}

/** A salary as a client gives it: a bound that is left out is not known. */
export type GivenSalary = Pick<Salary, 'currency' | 'period'> & Partial<Pick<Salary, 'min' | 'max'>>;

/** A posting as a client gives it. */
export interface GivenPosting extends Partial<
  Omit<Posting, 'title' | 'description' | 'requirements' | 'salary'>
> {
  title: string;
  description: string;
  /** Read from the description when left out. */
  requirements?: readonly GivenRequirement[];
  salary?: GivenSalary | null;
}

/** Fills in what the client left to the words of the posting. */
export function understandPosting(given: GivenPosting): Posting {
  const description = given.description.trim();
  return {
    title: given.title.trim(),
    description,
    requirements: given.requirements?.map(understandRequirement) ?? inferRequirements(description),
    location: given.location ?? null,
    department: given.department ?? null,
    employmentType: given.employmentType ?? null,
    salary: given.salary ? understandSalary(given.salary) : null,
    sectionWeights: given.sectionWeights ?? null,
  };
}

const understandSalary = ({ min = null, max = null, currency, period }: GivenSalary): Salary => ({
  min,
  max,
  currency,
  period,
});

/** Names of the fields that differ, in the order of the posting. */
export function changedFields(before: Posting, after: Posting): (keyof Posting)[] {
  const fields = Object.keys(after) as (keyof Posting)[];
  return fields.filter(
    (field) => JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(after[field])),
  );
}

/** The database gives objects back with their keys in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
