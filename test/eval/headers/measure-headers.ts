import { parseResume } from '#libs/parsing';
import { projectRoot } from '#libs/platform';
import { join } from 'node:path';
import type { Item } from '../parsing/fields.js';
import { matchItems } from '../parsing/match-items.js';
import { normalise } from '../parsing/normalise.js';
import { resumeItems } from '../parsing/resume-items.js';
import { drawResume, type DrawnResume } from './drawn-resume.js';
import { printResume } from './print-resume.js';

const gazetteerFile = join(projectRoot, 'models', 'gazetteer', 'gazetteer.json.gz');

export const headerFields = ['name', 'title', 'company', 'jobLocation', 'dates', 'institution', 'degree', 'fieldOfStudy', 'educationDates'] as const; // prettier-ignore
export type HeaderField = (typeof headerFields)[number];

export interface Tally {
  wanted: number;
  read: number;
  right: number;
}

export interface HeaderOutcome {
  drawn: DrawnResume;
  fields: Record<HeaderField, Tally & { missed: string[]; wrong: string[] }>;
  isJobCountRight: boolean;
}

/** Draws, prints and parses the resume of a seed, and compares what was read with its facts. */
export async function measureHeaders(seed: number): Promise<HeaderOutcome> {
  const drawn = drawResume(seed);
  const bytes = await printResume(drawn);
  const got = resumeItems(await parseResume(bytes, { receivedOn: '2026-11-22', gazetteerFile }));
  const wanted = wantedItems(drawn);
  const fields = Object.fromEntries(
    headerFields.map((name) => {
      const { right, missed } = matchItems(wanted[name], got.fields[name]);
      const wrong = got.fields[name].filter((_, index) => !right[index]).map(({ shown }) => shown);
      const count = right.filter(Boolean).length;
      return [name, { wanted: wanted[name].length, read: right.length, right: count, missed: missed.map(({ shown }) => shown), wrong }];
    }),
  ) as HeaderOutcome['fields']; // prettier-ignore
  return { drawn, fields, isJobCountRight: got.jobs.length === drawn.jobs.length };
}

/** F1 of a sum of tallies; 1 where nothing was wanted and nothing read. */
export function f1(tallies: readonly Tally[]): number {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const all = sum(({ wanted }) => wanted) + sum(({ read }) => read);
  return all === 0 ? 1 : (2 * sum(({ right }) => right)) / all;
}

function wantedItems({ name, jobs, studies, arrangement }: DrawnResume): Record<HeaderField, Item[]> {
  const isPlaced = arrangement.place !== 'none';
  return {
    name: [item(name, `Dr ${name}`, `${name} MSc`)],
    title: jobs.map(({ title }) => item(title)),
    company: jobs.map(({ company }) => item(company)),
    jobLocation: jobs.flatMap(({ place }) => (place && isPlaced ? [item(place)] : [])),
    dates: jobs.flatMap(({ start, end }) => [item(`start ${start}`), item(`end ${end ?? 'present'}`)]),
    institution: studies.map(({ school }) => item(school)),
    degree: studies.map(({ degree }) => item(degree)),
    fieldOfStudy: studies.map(({ subject }) => item(subject)),
    educationDates: studies.flatMap(({ start, end }) => [item(`start ${start}`), item(`end ${end}`)]),
  };
}

/** Dates are compared as they are, texts in their normal form. */
function item(...forms: string[]): Item {
  return {
    shown: forms[0]!,
    forms: [...forms, ...forms.flatMap((form) => [normalise(form), normalise(form.toUpperCase())])],
  };
}
