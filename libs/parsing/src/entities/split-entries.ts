import type { DateRange } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { askedSpan } from './asked-span.js';
import { classifyLines, type ClassifiedLine } from './classify-line.js';
import type { Entry } from './entry.js';
import { formEntries } from './form-entries.js';
import { namesDegree } from './undated-studies.js';
import { withoutFullStop, withoutLegalDot } from './line-text.js';

/** More lines than this above its date are no header. */
const maxLead = 3;
/** More lines than this below it are none either. */
const maxLate = 3;

/**
 * Cuts a section into entries. The labels of a form tell where they start; else each date opens one; how many header lines stand above the date is learnt
 * from the first entry, since nothing can stand before that one.
 *
 * @param startsEntry tells whether an undated header line opens an entry, in sections without any date.
 * @param undatedBeside finds the undated lines that open one beside dated entries
 */
export function splitEntries(
  lines: readonly Line[],
  startsEntry: (text: string) => boolean,
  undatedBeside: (lines: readonly ClassifiedLine[]) => readonly number[] = () => [],
): Entry[] {
  const classified = classifyLines(lines, (text) => startsEntry(text));
  const form = formEntries(classified);
  if (form)
    return form.map(({ start, headerEnd }, index) => {
      const range = askedSpan(classified.slice(start, headerEnd).map(({ line }) => line));
      return entryOf(classified, start, headerEnd, form[index + 1]?.start ?? classified.length, range);
    });
  const dated = classified.flatMap((item, index) => (item.range ? [index] : []));
  const beside = dated.length > 0 ? undatedBeside(classified) : [];
  const anchors =
    dated.length > 0 ? [...dated, ...beside].toSorted((a, b) => a - b) : undated(classified, startsEntry);
  const starts = entryStarts(classified, anchors, beside);
  return anchors.map((anchor, index) =>
    entryAt(classified, starts[index] ?? anchor, anchor, starts[index + 1] ?? classified.length),
  );
}

function undated(classified: readonly ClassifiedLine[], startsEntry: (text: string) => boolean): number[] {
  return classified.flatMap((item, index) => {
    const above = classified[index - 1];
    const opens = !above || !above.isHeader || item.line.gapBefore > 1.35;
    return item.isHeader && opens && startsEntry(item.line.text) ? [index] : [];
  });
}

/** @param own anchors that open their entry themselves */
function entryStarts(
  classified: readonly ClassifiedLine[],
  anchors: readonly number[],
  own: readonly number[],
): number[] {
  const first = anchors.findIndex((anchor) => !own.includes(anchor));
  if (first < 0) return [...anchors];
  const floorOf = (index: number): number => (index === 0 ? 0 : (anchors[index - 1] ?? 0) + 1);
  const usual = headerRun(classified, anchors[first] ?? 0, floorOf(first));
  return anchors.map((anchor, index) => {
    if (own.includes(anchor)) return anchor;
    const floor = floorOf(index);
    if (own.includes(floor - 1)) return belowStudy(classified, floor, anchor);
    const available = headerRun(classified, anchor, floor);
    if (index === 0) return anchor - available;
    if (available <= usual) return anchor - available;
    return widestGap(classified, anchor, available) ?? anchor - usual;
  });
}

/** Below an undated study the next one starts at the line that names its degree. */
function belowStudy(classified: readonly ClassifiedLine[], floor: number, anchor: number): number {
  const named = classified.findIndex((item, at) => at >= floor && at <= anchor && namesDegree(item));
  return named < 0 ? anchor - headerRun(classified, anchor, floor) : named;
}

/** Header lines directly above the date, not further up than `floor`. */
function headerRun(classified: readonly ClassifiedLine[], anchor: number, floor: number): number {
  let run = 0;
  while (run < maxLead && anchor - run - 1 >= floor && classified[anchor - run - 1]?.isHeader) {
    run++;
    if ((classified[anchor - run]?.line.gapBefore ?? 0) > 2.2) break;
  }
  return run;
}

/** The line in the run above the date with clearly the most white space before it. */
function widestGap(classified: readonly ClassifiedLine[], anchor: number, run: number): number | null {
  let best: number | null = null;
  for (let at = anchor - run; at <= anchor; at++) {
    const gap = classified[at]?.line.gapBefore ?? 0;
    if (gap > 1.3 && gap > (best === null ? 0 : (classified[best]?.line.gapBefore ?? 0)) + 0.15) best = at;
  }
  return best;
}

function entryAt(classified: readonly ClassifiedLine[], start: number, anchor: number, end: number): Entry {
  let headerEnd = anchor + 1;
  while (headerEnd < end && headerEnd <= anchor + maxLate && isLateHeader(classified, headerEnd)) headerEnd++;
  return entryOf(classified, start, headerEnd, end, classified[anchor]?.range);
}

function entryOf(
  classified: readonly ClassifiedLine[],
  start: number,
  headerEnd: number,
  end: number,
  range?: DateRange | null,
): Entry {
  const header = classified.slice(start, headerEnd);
  return {
    header: header.map(({ line }) => line),
    body: classified.slice(headerEnd, end).map(({ line }) => line),
    range: range ?? header.find((item) => item.range)?.range ?? null,
  };
}

/** A short line below the date still belongs to the header: the company, the place. */
function isLateHeader(classified: readonly ClassifiedLine[], at: number): boolean {
  const item = classified[at];
  if (!item?.isHeader || item.range) return false;
  const { line } = item;
  const above = classified[at - 1];
  if (above?.range && withoutFullStop(above.line.text) !== above.line.text) return false;
  return (
    line.text.length <= (above?.range ? 140 : 75) &&
    !(/[.:;]$/.test(withoutLegalDot(line.text)) && line.text.split(/\s+/).length > 4) &&
    line.gapBefore < 2 &&
    !(line.full && line.text.length > 60 && !above?.range)
  );
}
