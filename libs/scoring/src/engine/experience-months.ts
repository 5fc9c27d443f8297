import type { ParsedResume } from '#libs/resumes';

type Job = ParsedResume['experience'][number];

/** Months since year 0 of `2019`, `2019-05` or `2019-05-17`; a bare year counts from its middle. */
export function monthOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return year! * 12 + (month === undefined ? 6 : month - 1);
}

/** From the first month to the last, both counted; null when the dates do not say. */
function intervalOf(job: Job, today: string): [number, number] | null {
  const start = job.start?.normalized;
  const end = job.isCurrent ? today : job.end?.normalized;
  if (!start || !end) return null;
  const interval: [number, number] = [monthOf(start), monthOf(end) + (end.length > 4 ? 1 : 0)];
  return interval[1] >= interval[0] ? interval : null;
}

/** Months covered by the jobs together, overlaps counted once; null when none of them has usable dates. */
export function monthsCovered(jobs: readonly Job[], today: string): number | null {
  const intervals = jobs.map((job) => intervalOf(job, today)).filter((interval) => interval !== null);
  if (intervals.length === 0) return null;
  let months = 0;
  let reached = -Infinity;
  for (const [start, end] of intervals.sort((a, b) => a[0] - b[0])) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return months;
}
