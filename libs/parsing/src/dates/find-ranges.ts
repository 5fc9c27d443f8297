import type { PartialDate } from '../parsed-resume.js';
import { foldInPlace } from './date-words.js';
import { findDates, type DateMention, type Slashed } from './find-dates.js';
import { fullYear, partialDate } from './partial-date.js';
import { remembered } from '../text/remembered.js';

/** A span of time in a text. One date alone is a span with no start. */
export interface DateRange {
  /** Half-open range of the text which the words of the span take up. */
  start: number;
  end: number;
  from: DatePoint | null;
  to: DatePoint | null;
  isCurrent: boolean;
}

export interface DatePoint {
  start: number;
  end: number;
  /** With the precision that is sure from its own words. */
  date: PartialDate;
  /** Day and month which only the document's habit can tell apart. */
  slashed?: Slashed;
}

const between =
  /^[\s,)\]]*(?:[-–—−~→]+>?|\bto\b|until|till|thru|through|bis(?: zum)?|\ba\b|\bà\b|\bau\b|\bal?\b|hasta|\s\/\s|jusqu'?(?:a|au|en)?|[-–—]\s*(?:bis|to|till|until))[\s(]*(?:the |la |el |l'|a )?$/u;
/** The label of a form, or the edge of a cell, between the first date and the last: "From: 2019 To: 2021". */
const betweenFields =
  /^(?:\t|[\s,;|)·]*(?:(?:to|until|end(?:ed)?|end date|date to|finish(?: date)?|leaving date|exit date|bis|ende|enddatum|austritt(?:sdatum)?|au|fin|date de fin|date de sortie|hasta|fecha de fin|fecha fin|fecha de finalizacion|fecha de salida|termino)\s*[:\t\n]\s*))$/u;
/** The label of the first date of a form. */
const fromField =
  /(?:^|[\s|])(?:from|start(?:ed)?|start date|date from|date started|entry date|von|beginn|startdatum|anfangsdatum|eintritt(?:sdatum)?|du|debut|date de debut|date d'entree|desde|inicio|fecha de inicio|fecha inicio|fecha de ingreso)\s*[:\t\n]\s*$/u;
const before =
  /(?:\b(from|von|vom|de|du|desde|since|seit|ab|depuis|started|until|till|bis|hasta|jusqu'?en|expected|graduated|graduation)[:\s]*(?:el |le |the )?)$/u;
const after = /^\s*(?:[-–—]+|\bto\b)\s*(?=$|[\t\n|()•·,;])/u;
const since = new Set(['since', 'seit', 'ab', 'depuis', 'desde', 'started']);
const until = new Set(['until', 'till', 'bis', 'hasta', 'jusquen', "jusqu'en"]);

const units = {
  years: 'years?|yrs?|jahre?|ans?|annees?|anos?',
  months: 'months?|mos?|mths?|monate?|mois|mes(?:es)?',
};
const unit = `(?:${units.years}|${units.months}|y|m|j|mon)\\b\\.?`;
/** How long a span is says nothing new: "· 2 yrs 3 mos", "(1 Jahr, 4 Monate)". */
const duration = new RegExp(
  `^[\\s(,;|·•–—-]*\\d{1,2}(?:[.,]\\d)?\\+?\\s?${unit}(?:(?:,|\\s|and|und|et|y)+\\d{1,2}\\s?${unit})?\\)?(?=\\s*(?:$|[)\\t\\n|·•,;–—-]))`,
  'u',
);

/** The spans of time in a text, in order: `03/2021 – heute`, `since 2019`, `2015-17`, `May 2020`. */
export const findRanges = remembered((text: string): DateRange[] => {
  const folded = foldInPlace(text);
  const dates = findDates(text);
  const ranges: DateRange[] = [];
  for (let at = 0; at < dates.length; at++) {
    const first = dates[at];
    if (!first) continue;
    const second = dates[at + 1];
    if (second && isJoined(folded, first, second) && (first.date !== null || second.date !== null)) {
      const range = spanOf(first, second);
      if (range) {
        ranges.push(withLead(range, folded));
        at++;
        continue;
      }
    }
    if (first.date !== null) ranges.push(single(first, first.date, folded));
  }
  return ranges.map((range) => (range.from ? withDuration(range, folded) : range));
});

/** A word or dash joins two dates, a bare slash two years: "2020/2022". */
function isJoined(folded: string, first: DateMention, second: DateMention): boolean {
  const gap = folded.slice(first.end, second.start);
  return (
    between.test(gap) ||
    betweenFields.test(gap) ||
    (gap === '/' && first.end - first.start === 4 && second.end - second.start === 4)
  );
}

function spanOf(first: DateMention, second: DateMention): DateRange | null {
  // "Present – 2019": the later end first.
  if (first.date === null && first.month === undefined && second.date !== null) {
    const from = pointOf(second, second.date);
    return { start: first.start, end: second.end, from, to: null, isCurrent: true };
  }
  const from = first.date ?? borrowYear(first.month, second.date);
  if (from === null || (second.date === null && second.month !== undefined)) return null;
  const to = second.date === null ? null : pointOf(second, second.date);
  return { start: first.start, end: second.end, from: pointOf(first, from), to, isCurrent: to === null };
}

/** "Jan – Mar 2021": the first month takes the year of the second. */
function borrowYear(month: number | undefined, date: PartialDate | null): PartialDate | null {
  if (month === undefined || date === null) return null;
  const endMonth = Number(date.slice(5, 7)) || 12;
  return partialDate(Number(date.slice(0, 4)) - (month > endMonth ? 1 : 0), month);
}

function single(mention: DateMention, date: PartialDate, folded: string): DateRange {
  const short =
    date.length === 4 && !mention.slashed
      ? /^(?:\s?[-–]\s?|\/)(\d\d)(?![\d./-])/u.exec(folded.slice(mention.end))
      : null;
  const endYear = short ? fullYear(short[1] ?? '') : 0;
  if (short && endYear >= Number(date) && endYear < Number(date) + 20) {
    const end = mention.end + short[0].length;
    const to = { start: end - 2, end, date: String(endYear) };
    return { start: mention.start, end, from: pointOf(mention, date), to, isCurrent: false };
  }
  const point = pointOf(mention, date);
  const word = before.exec(folded.slice(0, mention.start));
  const start = word ? mention.start - word[0].length : mention.start;
  const open = after.exec(folded.slice(mention.end));
  if (open || since.has(word?.[1] ?? '') || fromField.test(folded.slice(0, mention.start))) {
    const end = mention.end + (open?.[0].trimEnd().length ?? 0);
    return { start, end, from: point, to: null, isCurrent: true };
  }
  return {
    start: until.has(word?.[1] ?? '') ? start : mention.start,
    end: mention.end,
    from: null,
    to: point,
    isCurrent: false,
  };
}

/** "from", "von" and "de" before a span belong to it. */
function withLead(range: DateRange, folded: string): DateRange {
  const word = before.exec(folded.slice(0, range.start));
  return word ? { ...range, start: range.start - word[0].length } : range;
}

/** What counts the time of a span belongs to it. */
function withDuration(range: DateRange, folded: string): DateRange {
  const length = duration.exec(folded.slice(range.end))?.[0].length ?? 0;
  return { ...range, end: range.end + length };
}

function pointOf({ start, end, slashed }: DateMention, date: PartialDate): DatePoint {
  return { start, end, date, ...(slashed && { slashed }) };
}

/** Whether a text counts a length of time and says nothing else: "5 yrs 2 mos". */
export function isDuration(text: string): boolean {
  const folded = foldInPlace(text.trim());
  return folded.length < 40 && duration.exec(folded)?.[0].length === folded.length;
}

/** The same span with its offsets moved. */
export function shifted(range: DateRange, by: number): DateRange {
  const move = (point: DatePoint | null): DatePoint | null =>
    point && { ...point, start: point.start + by, end: point.end + by };
  return {
    ...range,
    start: range.start + by,
    end: range.end + by,
    from: move(range.from),
    to: move(range.to),
  };
}
