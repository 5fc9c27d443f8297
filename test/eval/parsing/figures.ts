import { percentile, round } from '../../bench/percentile.js';
import { meanAgreement } from './agreement.js';
import { calibrationOf, type Calibration } from './calibration.js';
import { scoredNames, type ScoredName } from './fields.js';
import type { FileOutcome } from './file-outcome.js';
import { f1, precision, recall, sum, type Tally } from './tally.js';

/** An outcome and what its file is. */
export interface FileRow extends FileOutcome {
  file: string;
  layout: string;
  person: string;
  language: string;
  kind: 'pdf' | 'docx';
  heldOutLayout: boolean;
  heldOutPerson: boolean;
  /** What a mixed look has chosen; other looks have none. */
  choices?: Readonly<Record<string, string>>;
}

/** A score of one field: micro-averaged over the files. */
export interface Score extends Tally {
  f1: number | null;
  precision: number | null;
  recall: number | null;
}

/** How a group of files fared. */
export interface GroupFigures {
  files: number;
  /** Files that could not be parsed. */
  failures: number;
  fields: Record<ScoredName, Score>;
  /** Shares of files with exactly the right number of jobs, of courses of study. */
  jobCount: number | null;
  educationCount: number | null;
}

export interface Figures {
  all: GroupFigures;
  splits: Record<string, GroupFigures>;
  languages: Record<string, GroupFigures>;
  formats: Record<string, GroupFigures>;
  layouts: Record<string, GroupFigures & { heldOut: boolean }>;
  /** Of the seen mixed looks, by `dimension: value`. */
  choices: Record<string, GroupFigures>;
  /** Mean over the persons of the mean pairwise agreement of their files; mixed looks leave out what others tell, and do not count. */
  agreement: number | null;
  calibration: {
    all: Calibration;
    splits: Record<string, Calibration>;
    fields: Record<string, Calibration>;
  };
  conservation: { least: number | null; below98: number | null };
  milliseconds: Record<string, { p50: number; p95: number }>;
}

/** All figures of a run. */
export function figuresOf(rows: readonly FileRow[]): Figures {
  const splits = grouped(
    rows,
    ({ heldOutPerson, heldOutLayout }) =>
      `${heldOutPerson ? 'held-out' : 'seen'} people × ${heldOutLayout ? 'held-out' : 'seen'} layouts`,
  );
  const layouts = grouped(rows, ({ layout }) => layout);
  return {
    all: groupFigures(rows),
    splits: mapped(splits, groupFigures),
    languages: mapped(
      grouped(rows, ({ language }) => language),
      groupFigures,
    ),
    formats: mapped(
      grouped(rows, ({ kind }) => kind),
      groupFigures,
    ),
    layouts: mapped(layouts, (own) => ({ ...groupFigures(own), heldOut: own[0]?.heldOutLayout ?? false })),
    choices: mapped(byChoice(rows), groupFigures),
    agreement: agreementOf(rows.filter(({ choices }) => !choices)),
    calibration: calibrations(rows, splits),
    conservation: conservationOf(rows),
    milliseconds: mapped(
      grouped(rows, ({ kind }) => kind),
      timesOf,
    ),
  };
}

/** How some files fared together. */
export function groupFigures(rows: readonly FileOutcome[]): GroupFigures {
  const scores = scoredNames.map((name) => {
    const total = sum(rows.map(({ fields }) => fields[name]));
    return [name, { ...total, f1: f1(total), precision: precision(total), recall: recall(total) }];
  });
  return {
    files: rows.length,
    failures: rows.filter(({ failure }) => failure !== null).length,
    fields: Object.fromEntries(scores) as GroupFigures['fields'],
    jobCount: share(rows, ({ jobs }) => jobs.got === jobs.wanted),
    educationCount: share(rows, ({ educations }) => educations.got === educations.wanted),
  };
}

function agreementOf(rows: readonly FileRow[]): number | null {
  const persons = [...grouped(rows, ({ person }) => person).values()].flatMap(
    (own) => meanAgreement(own.map(({ identity }) => identity)) ?? [],
  );
  return persons.length === 0 ? null : persons.reduce((total, own) => total + own, 0) / persons.length;
}

function byChoice(rows: readonly FileRow[]): Map<string, FileRow[]> {
  const seen = rows.filter(({ heldOutLayout }) => !heldOutLayout);
  const drawn = seen.flatMap((row) =>
    Object.entries(row.choices ?? {}).map(([dimension, value]) => ({ row, key: `${dimension}: ${value}` })),
  );
  return new Map(
    [...grouped(drawn, ({ key }) => key)]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([key, own]) => [key, own.map(({ row }) => row)]),
  );
}

function calibrations(rows: readonly FileRow[], splits: Map<string, FileRow[]>): Figures['calibration'] {
  const judged = rows.flatMap((row) => row.judged);
  const byField = grouped(judged, ({ field }) => field);
  const ofRows = (own: FileRow[]): Calibration => calibrationOf(own.flatMap((row) => row.judged));
  return {
    all: calibrationOf(judged),
    splits: mapped(splits, ofRows),
    fields: mapped(byField, calibrationOf),
  };
}

function conservationOf(rows: readonly FileRow[]): Figures['conservation'] {
  const shares = rows.flatMap(({ conservation }) => conservation ?? []);
  return {
    least: shares.length === 0 ? null : Math.min(...shares),
    below98: share(shares, (kept) => kept < 0.98),
  };
}

function timesOf(rows: readonly FileRow[]): { p50: number; p95: number } {
  const times = rows.map(({ milliseconds }) => milliseconds);
  return { p50: round(percentile(times, 0.5)), p95: round(percentile(times, 0.95)) };
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function mapped<T, U>(groups: Map<string, T>, figure: (group: T) => U): Record<string, U> {
  return Object.fromEntries([...groups].map(([key, group]) => [key, figure(group)]));
}
