import { cellsOf, type Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';

/** An item of a list of skills. */
export interface ListItem {
  text: string;
  start: number;
  /** The label of its group, as written. */
  group: string | null;
}

const separator = /[,;|•·●○◦▪⋅∙\n\t]|\s[–—-]\s|\s\/\s|\s(?:and|und|et|y)\s(?=\S+\s*$)/gu;
const rating =
  /\s*(?:[●○★☆■□•◆▪]{2,}|\d{1,3}\s?%|\(?\d+\+?\s*(?:years?|yrs?|jahren?|ans|annees|anos|años)\)?|\b\d\s?\/\s?\d{1,2})\s*$/iu;
const level =
  /\s*\(?\b(?:expert|advanced|intermediate|beginner|proficient|basic|fluent|fortgeschritten|grundkenntnisse|experte|avancé|débutant|avanzado|básico|primary|secondary)\)?\s*$/iu;

/** What may stand before an item and is no part of it. */
const qualifier =
  /^[\s\-–:(]*(?:(?:basic|advanced|strong|good|excellent|proficient|proficiency|experienced?|fluent|knowledge|working knowledge|familiar|grundkenntnisse|sehr gute kenntnisse)\s+(?:in|of|with)\s+|(?:basic|advanced|and|und|et)\s+(?=\p{L}))?/iu;

/** Splits the lines of a skills section into items; group labels ("Databases:") and ratings are left out. */
export function listItems(lines: readonly Line[]): ListItem[] {
  return joinWrapped(lines).flatMap(({ text, start }) => {
    const items: ListItem[] = [];
    let at = labelEnd(text);
    const group = text.slice(0, at).replace(/^[\s•-]+|[:\s]+$/g, '') || null;
    for (const match of [...text.matchAll(separator), null]) {
      const end = match ? match.index : text.length;
      if (match && isInBrackets(text, at, end)) continue;
      const raw = text.slice(at, end);
      const lead = qualifier.exec(raw)?.[0].length ?? 0;
      const item = raw
        .slice(lead)
        .replace(rating, '')
        .replace(level, '')
        .replace(/[\s.:;]+$/u, '')
        .replace(/^([^(]*)\)$/u, '$1');
      if (/[\p{L}]/u.test(item)) items.push({ text: item, start: start + at + lead, group });
      at = match ? end + match[0].length : end;
    }
    return items;
  });
}

/** A list wraps over lines when a line ends with a comma, or is full and the next is not a new item. */
function joinWrapped(lines: readonly Line[]): Omit<ListItem, 'group'>[] {
  const joined: Omit<ListItem, 'group'>[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const lead = bulletLength(line.text);
    const previous = joined.at(-1);
    const isWrap: boolean | undefined =
      above &&
      previous &&
      !line.bullet &&
      above.column === line.column &&
      !line.text.slice(0, 30).includes(':');
    if (
      isWrap &&
      previous &&
      above &&
      (/[,;&/-]$/.test(above.text) || goesOn(previous.text, line.text) || (above.full && isCut(above, line)))
    ) {
      // One character stands between lines of the text, as between the offsets.
      previous.text += ' '.repeat(line.start - previous.start - previous.text.length) + line.text;
    } else if (cellsOf(line).length > 0)
      joined.push({ text: line.text.slice(lead), start: line.start + lead });
    above = line;
  }
  return joined;
}

/** A bracket left open above, or one that opens the line, belongs to the item above. */
function goesOn(above: string, text: string): boolean {
  return /\([^)]*$/u.test(above) || (/^\([^)]*\)$/u.test(text) && !above.includes('('));
}

/** A full line goes on when it is a list itself, or when small letters follow an item that opened with a capital. */
function isCut(above: Line, line: Line): boolean {
  if (/\t/.test(above.text)) return false;
  return /[,;|•·]/.test(above.text) || (/^\p{Ll}/u.test(line.text) && /^[\p{Lu}\d]/u.test(above.text));
}

function labelEnd(text: string): number {
  const label = /^\s*[^:,;|•·()]{2,45}:\s*/u.exec(text);
  return label ? label[0].length : 0;
}

function isInBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  const open = before.lastIndexOf('(');
  return open >= 0 && before.indexOf(')', open) < 0 && text.slice(at, at + 60).includes(')');
}
