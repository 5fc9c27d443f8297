import { bestAssignment } from './best-assignment.js';
import type { JobItems } from './fields.js';
import { isSame } from './match-items.js';

const parts = ['title', 'company', 'start', 'end'] as const;

export type JobPart = (typeof parts)[number];

/** A job of the truth beside the one read for it; null where either has none. */
export interface AlignedJob {
  wanted: JobItems | null;
  got: JobItems | null;
}

/** Pairs the jobs so that as many fields as possible are right within their own job. */
export function alignJobs(wanted: readonly JobItems[], got: readonly JobItems[]): AlignedJob[] {
  const gains = wanted.map((job) => got.map((other) => commonParts(job, other)));
  const columns = got.length > 0 ? bestAssignment(gains) : wanted.map(() => null);
  const paired = wanted.map((job, row) => ({ wanted: job, got: got[columns[row] ?? -1] ?? null }));
  const taken = new Set(columns);
  const alone = got.filter((_, column) => !taken.has(column)).map((job) => ({ wanted: null, got: job }));
  return [...paired, ...alone];
}

function commonParts(wanted: JobItems, got: JobItems): number {
  return parts.filter((part) => isSame(wanted[part], got[part])).length;
}
