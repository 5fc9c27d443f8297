import { findRanges } from '../dates/find-ranges.js';
import { cellsOf, type Line } from '../document/line.js';
import { asksForDate, fieldLabel, openingLabel, type FieldLabel } from '../entities/field-labels.js';
import type { SectionKind } from '../parsed-resume.js';
import type { SectionLines } from './split-sections.js';

/** What is told by content alone is less sure than a heading. */
const confidence = 0.55;
/** Labels of one entry stand no further apart, in lines. */
const reach = 12;
const maxHeading = 45;

/** Sections that hold no entries of work or study. */
const others = new Set<SectionKind>(['contact', 'summary', 'skills', 'languages', 'interests', 'other']);
const kinds: Partial<Record<FieldLabel, SectionKind>> = {
  company: 'experience',
  title: 'experience',
  institution: 'education',
  degree: 'education',
};

/** Without an employer or a school asked for it is no entry: "Position: full time" may be a wish. */
const naming = new Set<FieldLabel>(['company', 'institution']);

/**
 * Cuts the lines of a form out of a section of another kind: what asks for an employer and a post is work, whatever
 * heading it has above it, and what asks for a school and a degree is study. The rest stays what it was.
 */
export function partedForm(section: SectionLines): SectionLines[] {
  if (!others.has(section.kind)) return [section];
  const { lines } = section;
  const labels = lines.map((line) => labelsOf(line));
  const at = labels.findIndex(
    (own, index) => own.some((label) => asksForEntry(label)) && opensForm(lines, labels, index),
  );
  const kind = labels.slice(at).flatMap((own) => own.flatMap((label) => kinds[label] ?? []))[0];
  if (at < 0 || !kind) return [section];
  const end = formEnd(lines, labels);
  const rest = { ...section, headingLines: [], runIn: 0, lines: lines.slice(end) };
  const below = rest.lines.length > 0 ? [rest] : [];
  if (at === 0 && section.kind === 'other')
    return [{ ...section, kind, lines: lines.slice(0, end) }, ...below];
  const above = lines[at - 1];
  const heading = above && isHeading(above) ? [above] : [];
  const form = { kind, headingLines: heading, runIn: 0, confidence, lines: lines.slice(at, end) };
  return [{ ...section, lines: lines.slice(0, at - heading.length) }, form, ...below];
}

/** Whether a label asks what an entry is, or when it was. */
function asksForEntry(label: FieldLabel): boolean {
  return kinds[label] !== undefined || asksForDate(label);
}

/** From this line on both what an entry is and when it was are asked for, or two things and a span of time is told. */
function opensForm(lines: readonly Line[], labels: readonly FieldLabel[][], at: number): boolean {
  const near = new Set(labels.slice(at, at + reach).flat());
  if (near.size < 2 || ![...near].some((label) => naming.has(label))) return false;
  const named = [...near].filter((label) => kinds[label] !== undefined);
  const isDated = [...near].some((label) => asksForDate(label));
  return (named.length > 1 && isDated) || lines.slice(at, at + reach).some((line) => tellsSpan(line));
}

/** The line behind the last one of a form: what is told below its last label is its own where it is set as such. */
function formEnd(lines: readonly Line[], labels: readonly FieldLabel[][]): number {
  const last = labels.findLastIndex((own) => own.some((label) => asksForEntry(label)));
  let end = last + 1;
  while (end < lines.length && isOwn(lines, labels, end)) end++;
  return end;
}

/** Whether a line goes on with the form above it: a label, the answer below one, a statement, the end of a sentence. */
function isOwn(lines: readonly Line[], labels: readonly FieldLabel[][], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  if (!line || !above) return false;
  const asked = cellsOf(above).at(-1)?.text ?? '';
  return (
    line.bullet || (labels[at]?.length ?? 0) > 0 || /^\p{Ll}/u.test(line.text) || fieldLabel(asked) !== null
  );
}

function tellsSpan({ text }: Line): boolean {
  return findRanges(text).some(({ from, to, isCurrent }) => from !== null && (to !== null || isCurrent));
}

function labelsOf(line: Line): FieldLabel[] {
  if (line.bullet) return [];
  return cellsOf(line).flatMap(({ text }) => fieldLabel(text) ?? openingLabel(text)?.label ?? []);
}

function isHeading({ text, bullet }: Line): boolean {
  return !bullet && text.length <= maxHeading && !/[\t\d@]|[.,;]$/.test(text);
}
