import type { Part } from './header-parts.js';

/** A part with how much it reads like the first role (title, degree) and the second (company, institution). */
export interface ScoredPart extends Part {
  first: number;
  second: number;
}

export interface Assignment {
  first: ScoredPart | null;
  second: ScoredPart | null;
  place: ScoredPart | null;
  /** How clear the choice was, 0 to 1. */
  certainty: number;
}

type Role = 'first' | 'second' | 'place';
type Leans = Record<Role, number>;

/** Weight of what entries laid out alike tell of a slot, against the part's own words. */
const slotWeight = 0.6;
/** Parts beyond this one are remarks. */
const maxParts = 6;
/** What it costs to leave a role without a part. */
const missing: Leans = { first: -0.5, second: -0.5, place: 0 };
/** What it costs to pass a part over, so that the first parts of a header are taken before later ones. */
const orderCost = 0.12;

/**
 * Chooses the two roles and the place of each entry: the assignment with the best sum of evidence. Entries vote
 * together on what a position in the header holds, so a town nobody knows stands where the known ones do.
 */
export function assignRoles(entries: readonly ScoredPart[][]): Assignment[] {
  const votes = slotVotes(entries);
  return entries.map((parts) => assignOne(parts.slice(0, maxParts), votes));
}

/** What a form's label says outweighs every other evidence. */
const labelled = 3;

function ownLeans({ first, second, place, label }: ScoredPart): Leans {
  switch (label) {
    case 'title':
    case 'degree':
      return { first: labelled, second: -labelled, place: -labelled };
    case 'company':
    case 'institution':
      return { first: -labelled, second: labelled, place: -labelled };
    case 'place':
      return { first: -labelled, second: -labelled, place: labelled };
    case undefined:
      break;
    default:
      return { first: -labelled, second: -labelled, place: -labelled };
  }
  return {
    first: first - 0.8 * second - 0.9 * place,
    second: second - 0.8 * first - 0.9 * place,
    place: place >= 1 ? 2 : 1.1 * place - 0.5 * first - 0.5 * second,
  };
}

function slotVotes(entries: readonly ScoredPart[][]): Map<string, Leans> {
  const sums = new Map<string, Leans & { count: number }>();
  for (const part of entries.flat()) {
    const sum = sums.get(part.slot) ?? { first: 0, second: 0, place: 0, count: 0 };
    const own = ownLeans(part);
    sums.set(part.slot, {
      first: sum.first + own.first,
      second: sum.second + own.second,
      place: sum.place + own.place,
      count: sum.count + 1,
    });
  }
  return new Map(
    [...sums].map(([slot, { first, second, place, count }]) => {
      const mean = (sum: number): number => sum / (count + 0.5);
      return [slot, { first: mean(first), second: mean(second), place: mean(place) }];
    }),
  );
}

interface Choice {
  first: number;
  second: number;
  place: number;
  score: number;
}

function assignOne(parts: readonly ScoredPart[], votes: ReadonlyMap<string, Leans>): Assignment {
  const leans = parts.map((part): Leans => {
    const own = ownLeans(part);
    const vote = votes.get(part.slot) ?? { first: 0, second: 0, place: 0 };
    return {
      first: own.first + slotWeight * vote.first,
      second: own.second + slotWeight * vote.second,
      place: own.place + slotWeight * vote.place,
    };
  });
  const choices = allChoices(leans);
  const best = choices.reduce((top, one) => (one.score > top.score ? one : top));
  const rival = choices
    .filter((one) => one.first !== best.first || one.second !== best.second)
    .reduce((top, one) => Math.max(top, one.score), -Infinity);
  const at = (index: number): ScoredPart | null => parts[index] ?? null;
  return {
    first: at(best.first),
    second: at(best.second),
    place: at(best.place),
    certainty: Math.min(Math.max((best.score - rival) / 1.5, 0), 1),
  };
}

/** Every way to give the roles to different parts, or to none (-1). */
function allChoices(leans: readonly Leans[]): Choice[] {
  const indexes = [-1, ...leans.keys()];
  const of = (index: number, role: Role): number => leans[index]?.[role] ?? missing[role];
  const choices: Choice[] = [];
  for (const first of indexes)
    for (const second of indexes)
      for (const place of indexes) {
        if (isTaken(first, second) || isTaken(first, place) || isTaken(second, place)) continue;
        if (place >= 0 && of(place, 'place') <= 0) continue;
        const order = orderCost * (Math.max(first, 0) + Math.max(second, 0));
        const score = of(first, 'first') + of(second, 'second') + of(place, 'place') - order;
        choices.push({ first, second, place, score });
      }
  return choices;
}

function isTaken(one: number, other: number): boolean {
  return one >= 0 && one === other;
}
