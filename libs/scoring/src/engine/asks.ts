import { partsOfPosting, type Posting, type RequirementKind, type ScoredSection } from '#libs/jobs';
import { languageOf } from '#libs/resumes';
import { monthsOfLevel } from './job-level.js';

export type AskKind = RequirementKind | 'title' | 'description';

/** One thing a job wants, to be held against the passages of a resume. */
export interface Ask {
  text: string;
  kind: AskKind;
  must: boolean;
  weight: number;
  minMonths: number | null;
  /** ISO 639-1 code of the posting's language; null where it cannot be told. */
  language: string | null;
}

/** In which sections an ask of a kind is looked for, and how its weight is spread over them. */
export const lookedForIn: Readonly<Record<AskKind, Partial<Record<ScoredSection, number>>>> = {
  title: { experience: 0.7, summary: 0.3 },
  description: { experience: 0.6, skills: 0.2, summary: 0.2 },
  skill: { experience: 0.5, skills: 0.4, summary: 0.1 },
  experience: { experience: 0.75, skills: 0.15, summary: 0.1 },
  education: { education: 1 },
  certification: { certifications: 1 },
  language: { skills: 0.4 },
  other: { experience: 0.5, skills: 0.25, summary: 0.25 },
};

/** Degrees, certificates and languages are named wherever the writer liked: their evidence counts from any section. */
export const foundAnywhere: ReadonlySet<AskKind> = new Set(['education', 'certification', 'language']);

/** Title and duties together weigh half of what the requirements weigh, or all where there are none. */
const titleShare = 0.25;
const dutiesShare = 0.25;

/** What a posting asks for: its requirements, its title, the duties its description names. */
export function asksOf(posting: Posting): Ask[] {
  const language = languageOf(`${posting.title}. ${posting.description}`);
  const requirements = posting.requirements.map(({ text, kind, must, weight, minMonths }) => ({
    text,
    kind,
    must,
    weight,
    minMonths,
    language,
  }));
  const total = requirements.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const duties = dutiesOf(posting);
  return [
    {
      text: posting.title,
      kind: 'title',
      must: false,
      weight: titleShare * total,
      minMonths: monthsOfTitle(posting),
      language,
    },
    ...requirements,
    ...duties.map((text) => ({
      text,
      kind: 'description' as const,
      must: false,
      weight: (dutiesShare * total) / duties.length,
      minMonths: null,
      language,
    })),
  ];
}

const mostDuties = 12;
const shortestDuty = 20;

/** What the company is and offers is no part of the work, and what it asks for is told apart already. */
function dutiesOf({ description, requirements }: Posting): string[] {
  const asked = new Set(requirements.map(({ text }) => text));
  return partsOfPosting(description)
    .filter(({ kind }) => kind === 'responsibilities')
    .flatMap(({ statements }) => statements)
    .filter((statement) => statement.length >= shortestDuty && !asked.has(statement))
    .slice(0, mostDuties);
}

/** The experience a title's level stands for, unless the requirements say it themselves. */
function monthsOfTitle({ title, requirements }: Posting): number | null {
  const stated = requirements.map(({ minMonths }) => minMonths ?? 0);
  if (Math.max(0, ...stated) > 0) return Math.max(...stated);
  return monthsOfLevel(title);
}
