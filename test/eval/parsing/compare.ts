import { alignJobs, type JobPart } from './align-jobs.js';
import type { Judged } from './calibration.js';
import {
  alignedNames,
  fieldNames,
  type AlignedName,
  type Item,
  type Items,
  type ScoredName,
} from './fields.js';
import { isSame, matchItems, type Match } from './match-items.js';
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

/** One field of both sides, and which of the values read are right. */
interface Matched extends Match {
  field: ScoredName;
  wanted: readonly Item[];
  got: readonly Item[];
}

/** Compares what was read of a document with the truth. */
export function compare(wanted: Items, got: Items): Comparison {
  const matched = [...matchFields(wanted, got), ...matchWithinJobs(wanted, got)];
  return {
    fields: Object.fromEntries(
      matched.map((match) => [match.field, outcomeOf(match)]),
    ) as Comparison['fields'],
    jobs: { wanted: wanted.jobs.length, got: got.jobs.length },
    educations: { wanted: wanted.educations, got: got.educations },
    judged: matched
      .flatMap(judge)
      .map(({ item: { confidence = 0 }, ...judged }) => ({ ...judged, confidence })),
  };
}

/** What was read and carries a confidence, the parts of jobs within their own job. */
export function judgedItems(wanted: Items, got: Items): JudgedItem[] {
  return [...matchFields(wanted, got), ...matchWithinJobs(wanted, got)].flatMap(judge);
}

/** A value that was read and whether it is right. */
export interface JudgedItem {
  field: ScoredName;
  item: Item;
  right: boolean;
}

function matchFields(wanted: Items, got: Items): Matched[] {
  return fieldNames.map((field) => {
    const pair = { wanted: wanted.fields[field], got: got.fields[field] };
    return { field, ...pair, ...matchItems(pair.wanted, pair.got) };
  });
}

const isRight = (pair: { wanted: Item | null; got: Item | null }): boolean => isSame(pair.wanted, pair.got);

function matchWithinJobs(wanted: Items, got: Items): Matched[] {
  const jobs = alignJobs(wanted.jobs, got.jobs);
  return alignedNames.map((field) => {
    const pairs = alignedParts[field].flatMap((part) =>
      jobs.map((job) => ({ wanted: job.wanted?.[part] ?? null, got: job.got?.[part] ?? null })),
    );
    return {
      field,
      wanted: pairs.flatMap((pair) => pair.wanted ?? []),
      got: pairs.flatMap((pair) => pair.got ?? []),
      right: pairs.filter((pair) => pair.got !== null).map(isRight),
      missed: pairs.filter((pair) => !isRight(pair)).flatMap((pair) => pair.wanted ?? []),
    };
  });
}

function outcomeOf({ wanted, got, right, missed }: Matched): FieldOutcome {
  return {
    wanted: wanted.length,
    got: got.length,
    right: right.filter(Boolean).length,
    missed: missed.map(({ shown }) => shown),
    extra: got.filter((_, at) => !right[at]).map(({ shown }) => shown),
  };
}

function judge({ field, got, right }: Matched): JudgedItem[] {
  if (judgedWithinJobs.includes(field)) return [];
  return got.flatMap((item, at) =>
    item.confidence === undefined ? [] : [{ field, item, right: right[at] ?? false }],
  );
}
