import type { Line } from '../document/line.js';
import { labelledLines } from './group-labels.js';
import { isLevel, withoutLevel } from './levels.js';
import { sentenceLead } from './sentence-lead.js';
import { wrappedLines, type Run } from './wrapped-lines.js';

/** An item of a list of skills. */
export interface ListItem {
  /** As written; a line feed stands where the item wraps over lines. */
  text: string;
  start: number;
  /** The label of its group, as written. */
  group: string | null;
  /** It stands in a statement: "Proficient in Django, Flask and Celery". */
  isStated: boolean;
  /** It is the label of a group itself, as "Python" in "Python: Django, Flask". */
  isLabel: boolean;
}

const separator = /[,;|•·●○◦▪⋅∙\t]|\s[–—-]\s|\s\/\s/gu;
const colonLabel = /^\s*([^:,;|•·()\t]{2,45}?)\s*:(?:\s+|$|(?=\p{Lu}\p{L}))/u;
const dashLabel = /^\s*([^:,;|•·()\t–—]{2,40}?)\s[–—-]\s(?=[^–—:]*[,;|•·])(?![^,;|•·]*\s[–—-]\s)/u;

/** Splits the lines of a list into items; labels of groups ("Databases:") and ratings are left out. */
export function listItems(lines: readonly Line[]): ListItem[] {
  return itemsAndLabels(lines).filter((item) => !item.isLabel);
}

/** Splits the lines of a list into items and labels of groups, in the order of the text. */
export function itemsAndLabels(lines: readonly Line[]): ListItem[] {
  return labelledLines(lines).flatMap(({ label, lines: own }) =>
    wrappedLines(own).flatMap((run) => itemsOf(run, label)),
  );
}

function itemsOf(run: Run, label: string | null): ListItem[] {
  const items: ListItem[] = [];
  const isStated = sentenceLead(run.text) > 0;
  let group = label;
  for (const { text, start, isFresh } of segments(run)) {
    const named = isFresh ? labelOf(text) : null;
    if (named) {
      group = isGrade(named.label) ? null : named.label;
      const at = text.indexOf(named.label);
      const onlyLevel = named.length < text.length && isLevel(text.slice(named.length));
      items.push({
        text: named.label,
        start: start + at,
        group: onlyLevel ? label : null,
        isStated,
        isLabel: !onlyLevel,
      });
      if (onlyLevel) {
        group = label;
        continue;
      }
    }
    const item = itemAt(text, named?.length ?? 0);
    if (item) items.push({ text: item.text, start: start + item.at, group, isStated, isLabel: false });
  }
  return items;
}

/** "Proficient in: …" and "Expert: …" grade what follows and name no group of it. */
function isGrade(label: string): boolean {
  return isLevel(label) || sentenceLead(`${label} x`) > 0;
}

interface Segment {
  text: string;
  start: number;
  /** A label may open it: the first of a run or of a cell, or one behind a strong separator. */
  isFresh: boolean;
}

function segments({ text, start }: Run): Segment[] {
  const parts: Segment[] = [];
  const dashed = dashLabel.exec(text)?.[0].length ?? 0;
  let at = 0;
  let isFresh = true;
  for (const match of [...text.matchAll(separator), null]) {
    const end = match ? match.index : text.length;
    if (match && (isInBrackets(text, at, end) || end < dashed)) continue;
    parts.push({ text: text.slice(at, end), start: start + at, isFresh });
    isFresh = match !== null && /[;|•·\t]/u.test(match[0]);
    at = match ? end + match[0].length : end;
  }
  return parts;
}

function labelOf(text: string): { label: string; length: number } | null {
  const found = colonLabel.exec(text) ?? /^\s*(\S[^–—()]*?)\s[–—-]\s/u.exec(text);
  return found?.[1] ? { label: found[1], length: found[0].length } : null;
}

function itemAt(text: string, from: number): { text: string; at: number } | null {
  const lead = /^[\s:–-]*/u.exec(text.slice(from))?.[0].length ?? 0;
  const at = from + lead;
  const raw = text.slice(at).replace(/[\s.:;]+$/u, '');
  if (isLevel(raw)) return null;
  const item = withoutLevel(raw)
    .replace(/[\s.:;]+$/u, '')
    .replace(/^([^(]*)\)$/u, '$1');
  return /\p{L}/u.test(item) ? { text: item, at } : null;
}

function isInBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  const open = before.lastIndexOf('(');
  return open >= 0 && before.indexOf(')', open) < 0 && text.slice(at, at + 80).includes(')');
}
