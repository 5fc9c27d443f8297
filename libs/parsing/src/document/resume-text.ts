import type { Field, Source } from '../parsed-resume.js';
import type { DayOrder } from '../dates/day-order.js';
import type { DatePoint } from '../dates/find-ranges.js';
import { partialDate } from '../dates/partial-date.js';
import type { Line } from './line.js';

/** The document's text with its lines, and the ranges of it that already stand in a field. */
export class ResumeText {
  readonly text: string;
  /** How dates with slashes are meant in this document. */
  dayOrder: DayOrder = null;
  /** One for each character that stands in a field: asked for every line, so looked up and not searched. */
  private readonly claimed: Uint8Array;
  /** One for each character left out of values. */
  private readonly withheld: Uint8Array;

  constructor(readonly lines: Line[]) {
    let start = 0;
    for (const line of lines) {
      line.start = start;
      start += line.text.length + 1;
    }
    this.text = lines.map((line) => line.text).join('\n');
    this.claimed = new Uint8Array(this.text.length);
    this.withheld = new Uint8Array(this.text.length);
  }

  source(start: number, end: number): Source {
    const first = this.lines[this.lineIndexAt(start)];
    const last = this.lines[this.lineIndexAt(Math.max(start, end - 1))];
    if (!first || !last) return { page: 1, charStart: start, charEnd: end };
    const x = Math.min(first.x, last.x);
    const y = Math.min(first.y, last.y);
    const width = Math.max(first.x + first.width, last.x + last.width) - x;
    const height = Math.max(first.y + first.height, last.y + last.height) - y;
    const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
    return { page: first.page, ...(width > 0 && { box }), charStart: start, charEnd: end };
  }

  /** The field that stands at this range; the range no longer counts as unassigned. */
  field(start: number, end: number, normalized: string | null, confidence: number): Field {
    this.claim(start, end);
    const value = this.valueAt(start, end);
    const sure = Math.round(Math.min(Math.max(confidence, 0), 1) * 100) / 100;
    return { value, normalized, confidence: sure, source: this.source(start, end) };
  }

  /** The date as a field: what its own words leave open, the document's habit tells. */
  date({ start, end, date, slashed }: DatePoint, confidence: number): Field {
    const order = slashed ? this.dayOrder : null;
    if (!slashed || order === null) return this.field(start, end, date, confidence);
    const [day, month] = order === 'day' ? [slashed.first, slashed.second] : [slashed.second, slashed.first];
    return this.field(start, end, partialDate(Number(date), month, day), confidence);
  }

  /** Leaves a range out of every value read from now on: contact details are no part of prose. */
  withhold(start: number, end: number): void {
    this.claim(start, end);
    this.withheld.fill(1, Math.max(start, 0), end);
  }

  /** The text of a range on one line; a word hyphenated at a line's end is made whole. */
  valueAt(start: number, end: number): string {
    const shown = this.shownAt(start, end);
    return (shown.includes('\n') ? joined(shown) : shown).replace(/\s+/g, ' ').trim();
  }

  private shownAt(start: number, end: number): string {
    const last = Math.min(end, this.text.length);
    if (!this.withheld.subarray(start, last).includes(1)) return this.text.slice(start, last);
    let shown = '';
    for (const { from, to, isMarked } of stretches(this.withheld, start, last))
      shown += isMarked ? ' '.repeat(to - from) : this.text.slice(from, to);
    return shown;
  }

  claim(start: number, end: number): void {
    if (end > start) this.claimed.fill(1, Math.max(start, 0), end);
  }

  isClaimed(start: number, end: number): boolean {
    return this.claimed.subarray(start, end).includes(1);
  }

  /** The ranges of a line which reached no field; separators alone do not count. */
  unclaimed(line: Line): [number, number][] {
    return [...stretches(this.claimed, line.start, line.start + line.text.length)]
      .filter(({ isMarked }) => !isMarked)
      .map(({ from, to }) => [from, to]);
  }

  private lineIndexAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The text with words that a line's end parted whole again. */
function joined(lines: string): string {
  return lines
    .replace(/(\p{Ll}{2})-\n(?=\p{Ll})/gu, '$1')
    .replace(/-\n(?=\p{Ll})/gu, '-')
    .replace(/(\p{L}-)\n(?=\p{Lu})/gu, '$1');
}

/** Parts a range into stretches of characters that are marked and that are not. */
function* stretches(
  marks: Uint8Array,
  start: number,
  end: number,
): Generator<{ from: number; to: number; isMarked: boolean }> {
  for (let from = start, to = start; from < end; from = to) {
    while (to < end && marks[to] === marks[from]) to++;
    yield { from, to, isMarked: marks[from] === 1 };
  }
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
