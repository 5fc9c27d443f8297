import type { ParsedResume } from '#libs/resumes';
import { monthOf } from './experience-months.js';
import { levelOf } from './job-level.js';
import { isRelated, relatedMonths, type Relatedness } from './relatedness.js';

/** What somebody has done of the job's trade: how long, how high, how long ago. */
export interface Practice {
  /** Months in related positions; null when no dates say. */
  months: number | null;
  /** Months since the last related position ended; 0 in one; null when there is none, or no date says. */
  sinceMonths: number | null;
  /** Highest level of a related position, see {@link levelOf}; null when there is none. */
  level: number | null;
}

type Resume = Pick<ParsedResume, 'experience' | 'documentDate'>;

/** The practice a resume shows of the trade that its positions were compared with. */
export function practiceOf(relatedness: Relatedness, resume: Resume): Practice {
  const related = resume.experience.filter((_, at) => isRelated(relatedness, at));
  const ends = related.map(({ end, isCurrent }) => (isCurrent ? resume.documentDate : end?.normalized));
  const known = ends.filter((end) => typeof end === 'string').map(monthOf);
  const levels = related.map(({ title }) => levelOf(title?.value ?? ''));
  return {
    months: relatedMonths(relatedness, resume),
    sinceMonths: known.length > 0 ? Math.max(0, monthOf(resume.documentDate) - Math.max(...known)) : null,
    level: levels.length > 0 ? Math.max(...levels) : null,
  };
}

/** With none of the months asked for, this much of a match still counts. */
const withoutMonths = 0.25;

/** A trade left this long ago counts in full; from there on less, down to {@link longAgo}. */
const stillFresh = 48;
const fadesWithin = 72;
const longAgo = 0.5;

/** Share that is left by the steps which the highest level reached lies below the one asked for. */
const below = [1, 0.85, 0.6, 0.5] as const;

/** Two steps and more above what is asked for. */
const farAbove = 0.85;

/**
 * What is left of a match when practice is missing: months, freshness and level, each in [0, 1] and multiplied. What is
 * not known costs nothing.
 * @param minMonths what the job asks for
 * @param level what the job's title asks for
 */
export function practiceFactor(practice: Practice, minMonths: number | null, level: number): number {
  return monthsFactor(practice, minMonths) * freshness(practice) * levelFactor(practice, level);
}

function monthsFactor({ months }: Practice, minMonths: number | null): number {
  if (!minMonths || months === null) return 1;
  return withoutMonths + (1 - withoutMonths) * Math.min(1, months / minMonths);
}

function freshness({ sinceMonths }: Practice): number {
  if (sinceMonths === null || sinceMonths <= stillFresh) return 1;
  return 1 - (1 - longAgo) * Math.min(1, (sinceMonths - stillFresh) / fadesWithin);
}

function levelFactor({ level }: Practice, asked: number): number {
  if (level === null) return 1;
  if (level - asked >= 2) return farAbove;
  return below[Math.min(below.length - 1, Math.max(0, asked - level))]!;
}
