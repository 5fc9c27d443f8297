import { findDates } from '../dates/find-dates.js';
import { cellsOf, type Line } from '../document/line.js';
import type { ClassifiedLine } from './classify-line.js';
import { asksForDate, fieldLabel, openingLabel, type FieldLabel } from './field-labels.js';
import { unknownLabelLength } from './unknown-labels.js';

/** What an entry of a form must ask for: a form has no entry without one of them. */
const naming = new Set<FieldLabel>(['title', 'company', 'degree', 'institution']);
/** What tells of an entry and is no part of its head. */
const telling = new Set<FieldLabel>(['tasks', 'tools']);
/** More lines than this above the first label of an entry are no head of it. */
const maxLead = 2;
/** Stands before the words of a label no list knows. */
const unknown = '?';

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
  if (asked.size < 2 || ![...asked].some((label) => mayName(label))) return null;
  const opening = asking.find(({ labels }) => labels.length > 0)?.labels[0];
  const openers = asking.flatMap(({ labels }, index) => {
    // The end of a span may be asked for below its start.
    const goesOn = asksForDates(asking[index]) && asksForDates(asking[index - 1]);
    return opening && labels.includes(opening) && !goesOn ? [index] : [];
  });
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
  /** Kinds of known labels, the words of others behind {@link unknown}. */
  labels: string[];
  below: number;
}

/** A line asks before a colon, in a cell beside the answer, or in a column of labels with the answers behind it. */
function askedBy(lines: readonly ClassifiedLine[], index: number): Asking {
  const line = lines[index]?.line;
  const nothing = { labels: [], below: 0 };
  if (!line || line.bullet) return nothing;
  const cells = cellsOf(line);
  const isOpen = endsInLabel(line);
  const below = isOpen ? answersBelow(lines, index) : 0;
  if (isOpen && below === 0) return nothing;
  const labels = cells
    .map(({ text }, at) => askedIn(text, unknownLabelLength(line, at), cells[at + 1]?.text))
    .filter((label) => label !== null);
  return { labels, below };
}

/** Whether nothing but a date is asked for. */
function asksForDates(asking: Asking | undefined): boolean {
  const labels = asking?.labels ?? [];
  return labels.length > 0 && labels.every((label) => label === 'dates');
}

/** A label no list knows may ask for anything. */
function mayName(label: string): boolean {
  return label.startsWith(unknown) || naming.has(label as FieldLabel);
}

/** What a cell asks for; null where it asks for nothing that names an entry. */
function askedIn(text: string, length: number, beside = ''): string | null {
  const label = fieldLabel(text) ?? openingLabel(text)?.label ?? null;
  if (label === null && length === 0) return null;
  const isDated = findDates(length < text.length ? text.slice(length) : beside).length > 0;
  if (label === null) return isDated ? 'dates' : unknown + text.slice(0, length);
  if (asksForDate(label)) return 'dates';
  return telling.has(label) ? null : label;
}

/** Whether a line ends in a label, its answer in no cell of the line. */
function endsInLabel(line: Line | undefined): boolean {
  const cells = line && !line.bullet ? cellsOf(line) : [];
  const last = cells.at(-1);
  if (!line || !last) return false;
  const label = fieldLabel(last.text);
  if (label !== null) return !telling.has(label);
  return unknownLabelLength(line, cells.length - 1) === last.text.length;
}

/** How far below a label in a column of labels its answer stands; 0 where the answers are missing. */
function answersBelow(lines: readonly ClassifiedLine[], index: number): number {
  let first = index;
  while (endsInLabel(lines[first - 1]?.line)) first--;
  let end = index + 1;
  while (endsInLabel(lines[end]?.line)) end++;
  const answers = lines.slice(end, end + (end - first));
  const isAnswered = answers.length === end - first && answers.every(({ line }) => isAnswer(line));
  return isAnswered ? end - first : 0;
}

function isAnswer(line: Line): boolean {
  return (
    !line.bullet &&
    cellsOf(line).every(
      ({ text }, at) => !fieldLabel(text) && !openingLabel(text) && unknownLabelLength(line, at) === 0,
    )
  );
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
