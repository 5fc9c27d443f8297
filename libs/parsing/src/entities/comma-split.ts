import { town } from './places.js';
import type { ScoredPart } from './assign-roles.js';
import type { Part } from './header-parts.js';

type Score = (text: string) => number;

/** What follows a title's comma is often the team, not the employer. */
const department =
  /^(?:(?:and|&|the|of|e-?commerce|cloud|data|platforms?|back-?end|front-?end|full-?stack|infrastructure|engineering|marketing|sales|products?|operations|research|mobile|web|payments|growth|security|finance|hr|human resources|design|r&d|analytics|machine learning|ai|ml|customer|success|support|it|ios|android|devops|sre|reliability|identity|core|services?|developer|experience|tools|tooling|quality|strategy|development|business|digital|global|emea|north america|apac|learning|communications?|legal|internal|enterprise|corporate|technology|technologies|systems|server-side|medical|emergency|intensive|critical|care|department|unit|ward|icu|surgical|general|nursing|paediatrics?|pediatrics?|oncology|procurement|logistics|accounts?|consumer|retail|regulatory)\s*)+$/i;
/** How much the sides must differ to be cut; less where most entries of the section are cut alike. */
const sureCut = 0.9;
const habitualCut = 0.3;
/** A title with "en" behind it is parted there rather than at a comma within the employer's name. */
const atWord = 0.5;
const legalForm = /^(?:inc|llc|ltd|gmbh|corp|s\.?a|plc|co)\b/i;

/** An employer or a school stands before its place more often than a title does. */
const placeBonus = 0.2;

export function isDepartment(text: string): boolean {
  return department.test(text);
}

/** Scores parts, and cuts one at a comma ("Engineer, Acme Inc.") when its sides clearly play different roles. */
export function scoreEntries(
  entries: readonly (readonly Part[])[],
  first: Score,
  second: Score,
): ScoredPart[][] {
  const cut = entries.map((parts) => scoreParts(parts, first, second, null));
  const habit = habitOf(cut);
  if (habit === null) return cut;
  return entries.map((parts, index) => {
    const own = cut[index] ?? [];
    return own.some(({ side }) => side === habit) ? own : scoreParts(parts, first, second, habit);
  });
}

/** On which side of the comma the first role stands in most entries that were cut; null when few were. */
function habitOf(entries: readonly (readonly ScoredPart[])[]): Habit | null {
  const cut = entries.flatMap((parts) => {
    const lead = parts.find((part) => part.side !== undefined && plays(part) === 'first');
    return lead?.side ? [lead.side] : [];
  });
  const before = cut.filter((habit) => habit === '<').length;
  if (cut.length === 0 || cut.length * 3 < entries.length) return null;
  return before * 2 > cut.length ? '<' : '>';
}

/** The side of the comma where the first role stands. */
type Habit = '<' | '>';

function scoreParts(parts: readonly Part[], first: Score, second: Score, habit: Habit | null): ScoredPart[] {
  const scored = parts.map((part) => ({
    ...part,
    first: first(part.text),
    second: second(part.text) + (part.hasPlace ? placeBonus : 0),
  }));
  const others = scored.filter((part) => part.place < town);
  return scored.flatMap((part) => {
    if (part.place >= town || part.label) return [part];
    const partners = others.filter((other) => other !== part && plays(other) !== plays(part));
    return cutAtComma(part, first, second, partners, partners.length > 0 ? null : habit);
  });
}

/** Whether the part reads more like the first role or the second. */
function plays(part: ScoredPart): 'first' | 'second' {
  return part.first >= 0.5 && part.first >= part.second ? 'first' : 'second';
}

/** The cut whose sides differ most. Beside a part that already plays the other role only sure signs count. */
const joints = /,\s+|\s+-\s+|\s+\((?=\p{Lu}[^()]+\)?$)/gu;
/** "Cocinero en Casa Paca", but "Técnica en Farmacia" beside an employer. */
const jointsAndEn = /,\s+|\s+-\s+|\s+\((?=\p{Lu}[^()]+\)?$)|\s+en\s+(?=\p{Lu})/gu;

function cutAtComma(
  part: ScoredPart,
  first: Score,
  second: Score,
  partners: readonly ScoredPart[],
  habit: Habit | null,
): ScoredPart[] {
  const rival = Math.max(0, ...partners.map((partner) => partner.second));
  let best: { sides: ScoredPart[]; difference: number } | null = null;
  for (const match of part.text.matchAll(partners.length > 0 ? joints : jointsAndEn)) {
    const left = cutOff(part, 0, match.index, '<', first, second);
    const isBracket = match[0].endsWith('(');
    const end = part.text.length - (isBracket && part.text.endsWith(')') ? 1 : 0);
    if (!isBracket && isWithinBrackets(part.text, match.index)) continue;
    const right = cutOff(part, match.index + match[0].length, end, '>', first, second);
    if (legalForm.test(right.text) || (department.test(right.text) && left.first > 0)) continue;
    const forward = left.first - right.first + right.second - left.second;
    if (habit !== null && forward > 0 !== (habit === '<')) continue;
    const employer = (forward > 0 ? right : left).second;
    const isSure =
      partners.length > 0
        ? Math.abs(forward) >= 1.6 && employer >= 0.5 && employer > rival
        : Math.abs(forward) >= (habit === null ? sureCut : habitualCut);
    // "Recruiter, Technology, Marlow Staffing": the title keeps its team, so the later cut wins a tie.
    const named = /^\s+en\s/.test(match[0]) && left.first >= 1 ? atWord : 0;
    const difference = Math.abs(forward) + named + (forward > 0 ? 0.01 * match.index : 0);
    if (isSure && (!best || difference > best.difference)) best = { sides: [left, right], difference };
  }
  return best?.sides ?? [part];
}

function isWithinBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
}

function cutOff(
  part: ScoredPart,
  from: number,
  to: number,
  side: Habit,
  first: Score,
  second: Score,
): ScoredPart {
  const text = part.text.slice(from, to);
  return {
    ...part,
    text,
    start: part.start + from,
    end: part.start + to,
    side,
    ...(side === '>' && { joint: ',' }),
    first: first(text),
    second: second(text),
  };
}
