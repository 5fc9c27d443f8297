import type { Part } from './header-parts.js';
import { hasLegalForm } from './name-evidence.js';
import { placeScore, town } from './places.js';

/** What tells the other fields of an entry from places. */
export interface OtherFields {
  /** The text names a title, an organisation, a degree or the like. */
  isOther(text: string): boolean;
  /** The text is the field that has no place behind it: a title, a degree. */
  isFirst(text: string): boolean;
}

/**
 * Finds places the word list does not know. Where at least a third of the entries of a section name a known
 * place, a short name in the same position of another entry ("Studio Nord, Uppsala") is one too; and so it is where
 * most entries end a name the same way, though none of the places is known.
 */
export function learnPlaces<Kind extends Part>(entries: readonly Kind[][], fields: OtherFields): Kind[][] {
  const known = entries.filter(isPlaced);
  const isLearnt = known.length > 0 && known.length * 3 >= entries.length;
  const positions = new Set(
    isLearnt
      ? known.flatMap((parts) =>
          parts.flatMap((part) => (part.place >= town ? [positionOf(part, parts)] : [])),
        )
      : [],
  );
  const habits = (['brackets', 'comma'] as const).filter(
    (form) => (isLearnt && form === 'comma') || isHabit(form, entries, fields),
  );
  return entries.map((parts) => {
    if (isPlaced(parts)) return [...parts];
    const own = parts.findIndex(
      (part) =>
        positions.has(positionOf(part, parts)) && placeName.test(part.text) && !fields.isOther(part.text),
    );
    if (own > 0) return parts.map((part, index) => (index === own ? { ...part, place: 1 } : part));
    return cutFirst(cutSurePlace(parts, fields), habits, fields);
  });
}

function isPlaced(parts: readonly Part[]): boolean {
  return parts.some(({ place }) => place >= town);
}

const placeName =
  /^\p{Lu}[\p{L}.'-]+(?: (?:am|an der|im|ob der|bei|de|del|de la|la|le|les|sur|upon|on|\p{Lu}[\p{L}.'-]+)){0,3}(?:,? \(?[\p{Lu}\d][\p{L}\d.]*\)?)?$/u;

/** Line of the header, and position among the parts on it. */
function positionOf(part: Part, parts: readonly Part[]): string {
  const neighbours = parts.filter(({ line }) => line === part.line);
  return `${part.line}.${neighbours.indexOf(part)}/${neighbours.length}`;
}

/** How a place stands behind a name: "Studio Nord (Uppsala)", "Studio Nord, Uppsala". */
type Form = 'brackets' | 'comma';

/** A name, the place behind it, and where that and what follows it start in the text. */
interface Tail {
  head: string;
  tail: string;
  at: number;
  rest: number;
}

function tailOf(text: string, form: Form): Tail | null {
  const match =
    form === 'brackets'
      ? /^(.{2,}?)(\s+\()([^()]+)(?:\)(?:,\s+)?|$)/u.exec(text)
      : /^(.{2,})(,\s+)([^,()]+)$/u.exec(text);
  const [whole = '', head = '', joint = '', tail = ''] = match ?? [];
  return match ? { head, tail, at: head.length + joint.length, rest: whole.length } : null;
}

/** Most entries that name no known place have a name with something like a place behind it, and no name has another field there. */
function isHabit(form: Form, entries: readonly (readonly Part[])[], fields: OtherFields): boolean {
  let told = 0;
  let others = 0;
  for (const parts of entries) {
    const sign = form === 'comma' ? ',' : '(';
    if (parts.some(({ place, joint }) => place >= town && joint.endsWith(sign))) told++;
    else if (parts.some(({ text }) => isPlaceBehind(tailOf(text, form), fields))) told++;
    else if (parts.some(({ text }) => fields.isOther(tailOf(text, form)?.tail ?? ''))) others++;
  }
  return told > 1 && told * 2 > entries.length && others === 0;
}

function isPlaceBehind(found: Tail | null, fields: OtherFields): found is Tail {
  if (!found) return false;
  const isNamed = placeScore(found.tail) >= town || placeName.test(found.tail);
  return isNamed && !fields.isOther(found.tail) && !fields.isFirst(found.head);
}

/** What stands behind a legal form and a comma is a place, even where no other entry tells. */
function cutSurePlace<Kind extends Part>(parts: readonly Kind[], fields: OtherFields): Kind[] {
  return parts.flatMap((part) => {
    const last = tailOf(part.text, 'comma') ?? tailOf(part.text, 'brackets');
    // "University of Wexcombe, Wexcombe" names its town twice.
    if (last && last.tail.length > 3 && last.head.endsWith(` ${last.tail}`)) return cutAt(part, last);
    const comma = [...part.text.matchAll(/,\s+/g)].find(({ index }) =>
      hasLegalForm(part.text.slice(0, index)),
    );
    if (!comma) return [part];
    const at = comma.index + comma[0].length;
    const tail = part.text.slice(at);
    const isPlace = tail.split(', ').every((name) => placeName.test(name) && !fields.isOther(name));
    return tail !== '' && isPlace
      ? cutAt(part, { head: part.text.slice(0, comma.index), tail, at, rest: part.text.length })
      : [part];
  });
}

/** The name, the place behind it, and what follows in the same text. */
function cutAt<Kind extends Part>(part: Kind, { head, tail, at, rest }: Tail): Kind[] {
  const piece = (text: string, from: number): Kind => ({
    ...part,
    text,
    start: part.start + from,
    end: part.start + from + text.length,
  });
  const behind = part.text.slice(rest);
  return [
    { ...piece(head, 0), hasPlace: true },
    { ...piece(tail, at), bold: false, place: 1 },
    ...(behind.length > 1 ? [{ ...piece(behind, rest), joint: ',' }] : []),
  ];
}

/** Only names of organisations have their place behind them: "Developer, Library Systems" keeps its team. */
function cutFirst<Kind extends Part>(
  parts: readonly Kind[],
  forms: readonly Form[],
  fields: OtherFields,
): Kind[] {
  for (const form of forms)
    for (const [index, part] of parts.entries()) {
      const found = part.label ? null : tailOf(part.text, form);
      if (!isPlaceBehind(found, fields)) continue;
      return [...parts.slice(0, index), ...cutAt(part, found), ...parts.slice(index + 1)];
    }
  return [...parts];
}
