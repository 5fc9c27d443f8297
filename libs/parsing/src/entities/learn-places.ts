import type { Part } from './header-parts.js';
import { hasLegalForm } from './name-evidence.js';

/**
 * Finds places the word list does not know. Where at least a third of the entries of a section name a known
 * place, a short name in the same position of another entry ("Studio Nord, Uppsala") is one too.
 */
export function learnPlaces(
  entries: readonly Part[][],
  isOther: (text: string) => boolean,
  isFirst: (text: string) => boolean,
): Part[][] {
  const known = entries.filter((parts) => parts.some(({ place }) => place >= 1));
  if (known.length === 0 || known.length * 3 < entries.length)
    return entries.map((parts) => (known.includes(parts) ? [...parts] : cutSurePlace(parts, isOther)));
  const positions = new Set(
    known.flatMap((parts) => parts.flatMap((part) => (part.place >= 1 ? [positionOf(part, parts)] : []))),
  );
  return entries.map((parts) => {
    if (known.includes(parts)) return [...parts];
    const own = parts.findIndex(
      (part) => positions.has(positionOf(part, parts)) && placeName.test(part.text) && !isOther(part.text),
    );
    if (own > 0) return parts.map((part, index) => (index === own ? { ...part, place: 1 } : part));
    return cutPlace(cutSurePlace(parts, isOther), isOther, isFirst);
  });
}

const placeName =
  /^\p{Lu}[\p{L}.'-]+(?: (?:am|an der|im|ob der|bei|de|del|de la|la|le|les|sur|upon|on|\p{Lu}[\p{L}.'-]+)){0,3}(?:,? \(?[\p{Lu}\d][\p{L}\d.]*\)?)?$/u;

/** Line of the header, and position among the parts on it. */
function positionOf(part: Part, parts: readonly Part[]): string {
  const neighbours = parts.filter((one) => lineOf(one) === lineOf(part));
  return `${lineOf(part)}.${neighbours.indexOf(part)}/${neighbours.length}`;
}

/** What stands behind a legal form and a comma is a place, even where no other entry tells. */
function cutSurePlace(parts: readonly Part[], isOther: (text: string) => boolean): Part[] {
  return parts.flatMap((part) => {
    const { head, tail: last } = lastField(part.text);
    // "University of Wexcombe, Wexcombe" names its town twice.
    if (last.length > 3 && head.endsWith(` ${last}`)) return cutAt(part, head.length, last);
    const comma = [...part.text.matchAll(/,\s+/g)].find(({ index }) =>
      hasLegalForm(part.text.slice(0, index)),
    );
    const tail = comma ? part.text.slice(comma.index + comma[0].length) : '';
    const isPlace = tail !== '' && tail.split(', ').every((name) => placeName.test(name) && !isOther(name));
    return isPlace && comma ? cutAt(part, comma.index, tail) : [part];
  });
}

function cutAt(part: Part, at: number, tail: string): Part[] {
  const text = part.text.slice(0, at);
  return [
    { ...part, text, end: part.start + text.length, hasPlace: true },
    { ...part, text: tail, ...rangeOf(part, tail), bold: false, place: 1 },
  ];
}

function rangeOf(part: Part, tail: string): { start: number; end: number } {
  const start = part.start + part.text.lastIndexOf(tail);
  return { start, end: start + tail.length };
}

/** Only names of organisations have their place behind them: "Developer, Library Systems" keeps its team. */
function cutPlace(
  parts: readonly Part[],
  isOther: (text: string) => boolean,
  isFirst: (text: string) => boolean,
): Part[] {
  let isCut = false;
  return parts.flatMap((part) => {
    const { head, tail } = lastField(part.text);
    if (isCut || part.label || !placeName.test(tail) || isOther(tail) || isFirst(head)) return [part];
    isCut = true;
    return cutAt(part, head.length, tail);
  });
}

/** "Studio Nord, Uppsala" or "Studio Nord (Uppsala)": what stands before the last comma or bracket, and behind it. */
function lastField(text: string): { head: string; tail: string } {
  const match = /^(.{2,}?)(?:,\s+([^,()]+)|\s+\(([^()]+)\)?)$/u.exec(text);
  return { head: match?.[1] ?? text, tail: (match?.[2] ?? match?.[3] ?? '').trim() };
}

function lineOf(part: Part): string {
  return part.slot.split('.')[0] ?? '';
}
