import { findRanges } from '../dates/find-ranges.js';
import { joinedLooks, type Line } from '../document/line.js';
import { degreePhraseEnd } from './degree-phrase.js';
import { isRemark } from './education-remarks.js';
import type { Entry } from './entry.js';
import type { Part } from './header-parts.js';

/** A text that ends in one of these goes on in the next line; written small, for "del Sur" is a name. */
const open =
  /(?:[\p{L}][-/&,]|(?:\s|['’])(?:of|in|for|and|the|für|und|der|des|die|im|zur|zum|mit|an|am|de|du|del|la|las|los|el|le|les|en|et|y|e|à|au|aux|para|por|con|pour|sur|dans|une?|d['’]|l['’]|&))$/u;
/** Lines of one paragraph stand no further apart than this, in line heights. */
const wrapGap = 1.6;

/**
 * Joins lines of studies which a narrow column wrapped: "Fachinformatiker für" and "Anwendungsentwicklung".
 * A joined line keeps the line break, so its offsets stay those of the text.
 */
export function joinStudyLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && goesOn(above, line)) {
      joined[joined.length - 1] = {
        ...above,
        text: `${above.text}\n${line.text}`,
        full: line.full,
        looks: joinedLooks(above, line),
      };
    } else joined.push(line);
  }
  return joined;
}

function goesOn(above: Line, line: Line): boolean {
  if (!isNext(above, line) || line.bullet || above.text.length > 140 || line.text.length > 70) return false;
  if (above.bold !== line.bold || Math.abs(above.size - line.size) > 0.3) return false;
  const last = above.text.split(/[\n\t]/).at(-1) ?? '';
  const [first = ''] = line.text.split('\t');
  if (
    /[.:;]$/.test(last) ||
    isRemark(first) ||
    endsInDate(last) ||
    findRanges(first).some(({ start }) => start < 4)
  )
    return false;
  return open.test(last) || /^\p{Ll}/u.test(first) || (above.full && isRemainder(first));
}

/** A few words without a date and without a degree of their own. */
function isRemainder(text: string): boolean {
  return text.split(/\s+/).length <= 3 && findRanges(text).length === 0 && degreePhraseEnd(text) === 0;
}

function isNext(above: Line, line: Line): boolean {
  return (
    above.start + above.text.length + 1 === line.start &&
    above.column === line.column &&
    above.page === line.page &&
    line.gapBefore <= wrapGap
  );
}

function endsInDate(text: string): boolean {
  return findRanges(text).some(({ end }) => end > text.length - 3);
}

/** A part with the gap in it that holds the date beside its first line, as offsets in the document's text. */
export interface WrappedPart {
  part: Part;
  gap: { start: number; end: number } | null;
}

/**
 * Puts the rest of a part that was wrapped beside its date back to it: "Bachelor of Science in ⇥ 2011 – 2015" and
 * "Computer Engineering" in the line below. The date's place in the part is left blank.
 */
export function wholeParts(parts: readonly Part[], { header, body }: Entry): WrappedPart[] {
  const lines = [...header, ...body];
  const whole: WrappedPart[] = [];
  let taken = 0;
  for (const part of parts) {
    if (part.start < taken) continue;
    const rest = restBelow(part, lines);
    if (!rest) {
      whole.push({ part, gap: null });
      continue;
    }
    taken = rest.start + rest.text.length;
    const blank = ' '.repeat(rest.start - part.end);
    const text = part.text + blank + rest.text.trimEnd();
    whole.push({
      part: { ...part, text, end: part.start + text.length },
      gap: { start: part.end, end: rest.start },
    });
  }
  return whole;
}

function restBelow(part: Part, lines: readonly Line[]): Line | null {
  const at = lines.findIndex(({ start, text }) => part.start >= start && part.end <= start + text.length);
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !isNext(line, next) || next.bullet || next.text.length > 60) return null;
  const beside = line.text.slice(part.end - line.start);
  const isDate =
    findRanges(beside).length > 0 &&
    /^\s*\t?[\s(–—|-]*$/u.test(beside.slice(0, findRanges(beside)[0]?.start));
  if (!isDate || findRanges(next.text).length > 0 || /[\t.:]/.test(next.text)) return null;
  return open.test(part.text) || /^\p{Ll}/u.test(next.text) ? next : null;
}
