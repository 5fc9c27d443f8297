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

/**
 * Cuts a form off a section of another kind: what asks for an employer and a post is work, whatever heading it has
 * above it, and what asks for a school and a degree is study.
 */
export function partedForm(section: SectionLines): SectionLines[] {
  if (!others.has(section.kind)) return [section];
  const labels = section.lines.map((line) => labelsOf(line));
  const at = labels.findIndex((own, index) => own.length > 0 && opensForm(section.lines, labels, index));
  const kind = labels.slice(at).flatMap((own) => own.flatMap((label) => kinds[label] ?? []))[0];
  if (at < 0 || !kind) return [section];
  if (at === 0 && section.kind === 'other') return [{ ...section, kind }];
  const own = section.lines.slice(at);
  const above = section.lines[at - 1];
  const heading = above && isHeading(above) ? [above] : [];
  const form = { kind, headingLines: heading, runIn: 0, confidence, lines: own };
  return [{ ...section, lines: section.lines.slice(0, at - heading.length) }, form];
}

/** From this line on both what an entry is and when it was are asked for, or two things and a span of time is told. */
function opensForm(lines: readonly Line[], labels: readonly FieldLabel[][], at: number): boolean {
  const near = new Set(labels.slice(at, at + reach).flat());
  const named = [...near].filter((label) => kinds[label] !== undefined);
  if (named.length === 0 || near.size < 2) return false;
  const isDated = [...near].some((label) => asksForDate(label));
  return (named.length > 1 && isDated) || lines.slice(at, at + reach).some((line) => tellsSpan(line));
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
