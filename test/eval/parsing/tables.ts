import { scoredNames, type ScoredName } from './fields.js';
import type { Figures, FileRow, GroupFigures } from './figures.js';
import type { Calibration } from './calibration.js';

/** The splits in their order, and their columns' heads: people/layouts, s for seen, h for held out. */
const splitHeads: Record<string, string> = {
  'seen people × seen layouts': 's/s',
  'held-out people × seen layouts': 'h/s',
  'seen people × held-out layouts': 's/h',
  'held-out people × held-out layouts': 'h/h',
};
const languages = ['en', 'de', 'fr', 'es'];
const formats = ['pdf', 'docx'];

/** The fields of the table by layout, with their heads of at most five letters. */
const layoutHeads: [ScoredName, string][] = [
  ['name', 'name'],
  ['email', 'mail'],
  ['phone', 'phone'],
  ['location', 'place'],
  ['company', 'comp'],
  ['title', 'title'],
  ['jobLocation', 'jobpl'],
  ['dates', 'dates'],
  ['bullets', 'bull'],
  ['institution', 'inst'],
  ['degree', 'degr'],
  ['skills', 'skill'],
  ['certifications', 'cert'],
  ['languages', 'lang'],
];

/** The figures as tables of at most 110 columns. */
export function tablesOf(figures: Figures): string {
  const choices = Object.keys(figures.choices).length > 0 ? [choiceTable(figures)] : [];
  return [
    fieldTable(figures),
    layoutTable(figures),
    ...choices,
    calibrationTable(figures),
    summary(figures),
  ].join('\n\n');
}

/** Where a field went wrong: the file, what was wanted, what was read. */
export function missesOf(rows: readonly FileRow[], field: ScoredName, most = 40): string {
  const wrong = rows.filter(({ fields }) => fields[field].missed.length + fields[field].extra.length > 0);
  const lines = wrong.slice(0, most).map(({ file, fields }) => {
    const { missed, extra } = fields[field];
    return `${file}\n  wanted ${listed(missed)}\n  got    ${listed(extra)}`;
  });
  return [`${field}: wrong in ${wrong.length} of ${rows.length} files`, ...lines].join('\n');
}

function fieldTable({ all, splits, languages: byLanguage, formats: byFormat }: Figures): string {
  const columns = [
    ...Object.entries(splitHeads).map(([key, head]) => [head, splits[key]] as const),
    ...languages.map((key) => [key, byLanguage[key]] as const),
    ...formats.map((key) => [key, byFormat[key]] as const),
  ].filter((column): column is [string, GroupFigures] => column[1] !== undefined);
  const line = (name: string, own: readonly string[], cell: (group: GroupFigures) => number | null) =>
    row(name, 16, [...own, ...columns.map(([, group]) => figure(cell(group)))]);
  return [
    row('F1 by field', 16, ['all', 'P', 'R', ...columns.map(([head]) => head)]),
    row('files', 16, [all.files, '', '', ...columns.map(([, group]) => group.files)]),
    ...scoredNames.map((name) => {
      const { f1, precision, recall } = all.fields[name];
      return line(name, [f1, precision, recall].map(figure), ({ fields }) => fields[name].f1);
    }),
    line('number of jobs', [figure(all.jobCount), '', ''], ({ jobCount }) => jobCount),
    line('of educations', [figure(all.educationCount), '', ''], ({ educationCount }) => educationCount),
  ].join('\n');
}

function layoutTable({ layouts }: Figures): string {
  const heads = layoutHeads.map(([, head]) => head);
  return [
    row('F1 by layout (* held out)', 30, ['files', ...heads, 'jobs'], 5),
    ...Object.entries(layouts)
      .sort(byHeldOutAndName)
      .map(([name, group]) =>
        row(
          `${group.heldOut ? '*' : ' '}${name}`,
          30,
          [
            group.files,
            ...layoutHeads.map(([field]) => figure(group.fields[field].f1)),
            figure(group.jobCount),
          ],
          5,
        ),
      ),
  ].join('\n');
}

function choiceTable({ choices }: Figures): string {
  const fields: ScoredName[] = ['company', 'title', 'dates', 'institution'];
  return [
    row('F1 by choice (seen mixed)', 30, ['files', 'comp', 'title', 'dates', 'inst', 'jobs']),
    ...Object.entries(choices).map(([name, group]) =>
      row(name, 30, [
        group.files,
        ...fields.map((field) => figure(group.fields[field].f1)),
        figure(group.jobCount),
      ]),
    ),
  ].join('\n');
}

function byHeldOutAndName(
  [first, { heldOut }]: [string, Figures['layouts'][string]],
  [second, other]: [string, Figures['layouts'][string]],
): number {
  return Number(heldOut) - Number(other.heldOut) || first.localeCompare(second);
}

function calibrationTable({ calibration }: Figures): string {
  const line = (name: string, { fields, expectedError, sureAccuracy, sureShare }: Calibration) =>
    row(name, 16, [fields, figure(expectedError), figure(sureAccuracy), figure(sureShare)], 9);
  return [
    row('confidence', 16, ['fields', 'ECE', 'right≥.9', 'share≥.9'], 9),
    line('all', calibration.all),
    ...Object.entries(splitHeads).flatMap(([key, head]) => {
      const own = calibration.splits[key];
      return own ? [line(head, own)] : [];
    }),
    ...Object.entries(calibration.fields).map(([name, own]) => line(name, own)),
  ].join('\n');
}

function summary({ all, agreement, conservation, milliseconds }: Figures): string {
  const times = Object.entries(milliseconds).map(
    ([kind, { p50, p95 }]) => `${kind} p50 ${p50} ms, p95 ${p95} ms`,
  );
  return [
    `agreement of a person's files  ${figure(agreement)}`,
    `conservation                   least ${figure(conservation.least)}, below .98 in ${figure(conservation.below98)} of the files`,
    `time                           ${times.join('; ')}`,
    `not parsed                     ${all.failures} files`,
  ].join('\n');
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? '–' : values.map((value) => JSON.stringify(value)).join(' ');
}

/** Three decimals without the zero before the point; only what is really 1 is shown as 1. */
function figure(value: number | null): string {
  if (value === null) return '–';
  if (value === 1) return '1';
  return Math.min(value, 0.9994).toFixed(3).replace(/^0/, '');
}

function row(name: string, width: number, cells: readonly (string | number)[], cellWidth = 6): string {
  const own = name.slice(0, width).padEnd(width);
  return `${own}${cells.map((cell) => String(cell).padStart(cellWidth)).join('')}`.trimEnd();
}
