import { alignJobs, type JobPart } from './align-jobs.js';
import type { Judged } from './calibration.js';
import { fieldNames, type AlignedName, type Item, type Items, type ScoredName } from './fields.js';
import { isSame, matchItems } from './match-items.js';
import type { Tally } from './tally.js';

/** How one field of one document fared, with what was wanted and not read, and read and not wanted. */
export interface FieldOutcome extends Tally {
  missed: string[];
  extra: string[];
}

export interface Comparison {
  fields: Record<ScoredName, FieldOutcome>;
  /** Numbers of jobs and of courses of study. */
  jobs: { wanted: number; got: number };
  educations: { wanted: number; got: number };
  /** Every field that carries a confidence: the parts of jobs are judged within their own job. */
  judged: (Judged & { field: ScoredName })[];
}

const alignedParts: Record<AlignedName, JobPart[]> = {
  alignedTitle: ['title'],
  alignedCompany: ['company'],
  alignedDates: ['start', 'end'],
};
const judgedWithinJobs: readonly string[] = ['title', 'company', 'dates'];

/** Compares what was read of a document with the truth. */
export function compare(wanted: Items, got: Items): Comparison {
  const fields: Partial<Record<ScoredName, FieldOutcome>> = {};
  const judged: Comparison['judged'] = [];
  for (const field of fieldNames) {
    const pair = [wanted.fields[field], got.fields[field]] as const;
    const { right, missed } = matchItems(...pair);
    fields[field] = outcomeOf(pair[0], pair[1], right, missed);
    if (!judgedWithinJobs.includes(field)) judged.push(...judge(field, pair[1], right));
  }
  const jobs = alignJobs(wanted.jobs, got.jobs);
  for (const [field, parts] of Object.entries(alignedParts) as [AlignedName, JobPart[]][]) {
    const pairs = parts.flatMap((part) =>
      jobs.map((job) => ({ wanted: job.wanted?.[part] ?? null, got: job.got?.[part] ?? null })),
    );
    const read = pairs.filter((pair) => pair.got !== null);
    const right = read.map((pair) => isSame(pair.wanted, pair.got));
    const items = read.flatMap((pair) => pair.got ?? []);
    const missed = pairs
      .filter((pair) => !isSame(pair.wanted, pair.got))
      .flatMap((pair) => pair.wanted ?? []);
    fields[field] = outcomeOf(
      pairs.flatMap((pair) => pair.wanted ?? []),
      items,
      right,
      missed,
    );
    judged.push(...judge(field, items, right));
  }
  return {
    fields: fields as Comparison['fields'],
    jobs: { wanted: wanted.jobs.length, got: got.jobs.length },
    educations: { wanted: wanted.educations, got: got.educations },
    judged,
  };
}

function outcomeOf(
  wanted: readonly Item[],
  got: readonly Item[],
  right: readonly boolean[],
  missed: readonly Item[],
): FieldOutcome {
  return {
    wanted: wanted.length,
    got: got.length,
    right: right.filter(Boolean).length,
    missed: missed.map(({ shown }) => shown),
    extra: got.filter((_, at) => !right[at]).map(({ shown }) => shown),
  };
}

function judge(field: ScoredName, got: readonly Item[], right: readonly boolean[]): Comparison['judged'] {
  return got.flatMap(({ confidence }, at) =>
    confidence === undefined ? [] : [{ field, confidence, right: right[at] ?? false }],
  );
}
