import { cellsOf, type Line } from '../document/line.js';
import type { ClassifiedLine } from './classify-line.js';
import { asksForDate, fieldLabel, openingLabel, type FieldLabel } from './field-labels.js';

/** What an entry of a form must ask for: a form has no entry without one of them. */
const naming = new Set<FieldLabel>(['title', 'company', 'degree', 'institution']);
/** What tells of an entry and is no part of its head. */
const telling = new Set<FieldLabel>(['tasks', 'tools']);
/** More lines than this above the first label of an entry are no head of it. */
const maxLead = 2;

/** Where an entry of a form starts, and the line behind the last one of its head. */
export interface FormEntry {
  start: number;
  headerEnd: number;
}

/**
 * The entries of a section that is filled in like a form: "Employer: Acme Ltd", "Position: Engineer". The label
 * that comes first opens each of them, whatever dates they have.
 *
 * @returns null for a section that is no form
 */
export function formEntries(lines: readonly ClassifiedLine[]): FormEntry[] | null {
  const asking = lines.map((_, index) => askedBy(lines, index));
  const asked = new Set(asking.flatMap(({ labels }) => labels));
  if (asked.size < 2 || ![...asked].some((label) => naming.has(label))) return null;
  const opening = asking.find(({ labels }) => labels.length > 0)?.labels[0];
  const openers = asking.flatMap(({ labels }, index) => (opening && labels.includes(opening) ? [index] : []));
  const leads = openers.map((opener, index) =>
    leadAbove(lines, asking, opener, (openers[index - 1] ?? -1) + 1),
  );
  const lead = Math.min(...leads);
  const starts = openers.map((opener) => opener - lead);
  // An entry above the first label is filled in otherwise.
  if (lines.slice(0, starts[0]).some(({ range }) => range !== null)) return null;
  return openers.map((opener, index) => ({
    start: opener - lead,
    headerEnd: headEnd(lines, asking, opener, starts[index + 1] ?? lines.length),
  }));
}

/** What a line of a form asks for, and how many lines below it hold the answers. */
interface Asking {
  labels: FieldLabel[];
  below: number;
}

/** A line asks before a colon, in a cell beside the answer, or in a column of labels with the answers behind it. */
function askedBy(lines: readonly ClassifiedLine[], index: number): Asking {
  const line = lines[index]?.line;
  const nothing = { labels: [], below: 0 };
  if (!line || line.bullet) return nothing;
  const cells = cellsOf(line);
  const last = bareLabel(line);
  const below = last === null ? 0 : answersBelow(lines, index);
  if (last !== null && below === 0) return nothing;
  const labels = cells
    .flatMap(({ text }) => fieldLabel(text) ?? openingLabel(text)?.label ?? [])
    .map((label) => (asksForDate(label) ? 'dates' : label))
    .filter((label) => !telling.has(label));
  return { labels, below };
}

/** The label a line ends in, its answer in no cell of the line. */
function bareLabel(line: Line | undefined): FieldLabel | null {
  const label = line && !line.bullet ? fieldLabel(cellsOf(line).at(-1)?.text ?? '') : null;
  return label === null || telling.has(label) ? null : label;
}

/** How far below a label in a column of labels its answer stands; 0 where the answers are missing. */
function answersBelow(lines: readonly ClassifiedLine[], index: number): number {
  let first = index;
  while (bareLabel(lines[first - 1]?.line) !== null) first--;
  let end = index + 1;
  while (bareLabel(lines[end]?.line) !== null) end++;
  const answers = lines.slice(end, end + (end - first));
  const isAnswered = answers.length === end - first && answers.every(({ line }) => isAnswer(line));
  return isAnswered ? end - first : 0;
}

function isAnswer(line: Line): boolean {
  return !line.bullet && cellsOf(line).every(({ text }) => !fieldLabel(text) && !openingLabel(text));
}

/** Header lines without a label right above the first label of an entry. */
function leadAbove(
  lines: readonly ClassifiedLine[],
  asking: readonly Asking[],
  opener: number,
  floor: number,
): number {
  const isLead = (at: number): boolean =>
    at >= floor && lines[at]?.isHeader === true && asking[at]?.labels.length === 0;
  let lead = 0;
  while (lead < maxLead && isLead(opener - lead - 1)) lead++;
  return lead;
}

/** Behind the last answer of the head: from tasks on the entry is told, not named. */
function headEnd(
  lines: readonly ClassifiedLine[],
  asking: readonly Asking[],
  opener: number,
  end: number,
): number {
  let last = opener;
  for (let at = opener; at < end; at++) {
    const line = lines[at]?.line;
    if (!line || line.bullet || isTelling(line)) break;
    const { labels, below } = asking[at] ?? { labels: [], below: 0 };
    if (labels.length > 0) last = Math.max(last, at + below);
  }
  return Math.min(last + 1, end);
}

function isTelling(line: Line): boolean {
  const label = openingLabel(line.text)?.label ?? fieldLabel(cellsOf(line)[0]?.text ?? '');
  return label !== null && telling.has(label);
}
