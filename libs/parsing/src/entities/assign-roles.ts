import type { Part } from './header-parts.js';
import { town } from './places.js';
import { SharedLayout } from './shared-layout.js';

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

export type Role = 'first' | 'second' | 'place';
export type Leans = Record<Role, number>;

/** Parts beyond this one are remarks. */
const maxParts = 6;
/** What it costs to leave a role without a part. */
const missing: Leans = { first: -0.5, second: -0.5, place: 0 };
/** What it costs to pass a part over, so that the first parts of a header are taken before later ones. */
const orderCost = 0.12;
/** Times the layout is learnt anew from what it helped to read; more change nothing. */
const rounds = 4;
/** How sharply a better sum is believed over the next: the slope of the softmax. */
const sharpness = 2.5;

/**
 * Chooses the two roles and the place of each entry: the assignment with the best sum of evidence. An author writes
 * the entries of a section alike, so where a role stands and how it is set is learnt from all of them together
 * (expectation maximisation over the assignments), and tells of the entries whose words tell nothing.
 */
export function assignRoles(entries: readonly ScoredPart[][]): Assignment[] {
  const read = entries.map((parts) => parts.slice(0, maxParts));
  const own = read.map((parts) => parts.map(ownLeans));
  let choices = own.map((leans) => allChoices(leans));
  for (let round = 0; round < rounds; round++) {
    const layout = new SharedLayout(read, choices.map(shares));
    choices = own.map((leans, entry) =>
      allChoices(leans.map((lean, part) => layout.added(lean, entry, part))),
    );
  }
  return choices.map((all, entry) => best(all, read[entry] ?? []));
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
      // "Employer: Acme Ltd, Leith": the place may stand behind the name.
      return {
        first: -labelled,
        second: place >= 1 ? 0 : labelled,
        place: place >= town ? place : -labelled,
      };
    case 'place':
      return { first: -labelled, second: -labelled, place: labelled };
    case undefined:
      break;
    default:
      return { first: -labelled, second: -labelled, place: -labelled };
  }
  // The world has towns of all names, so a town by its name alone may be something else.
  const against = place >= 1 ? 0.9 : place >= town ? 0.6 : 0.9 * place;
  return {
    first: first - 0.8 * second - against,
    second: second - 0.8 * first - against,
    place: place >= 1 ? 2 : (place > town ? 1.6 : 1.1 * place) - 0.5 * first - 0.5 * second,
  };
}

/** One way to give the roles to parts, by index; -1 leaves a role without one. */
interface Choice extends Record<Role, number> {
  score: number;
}

/** Every way to give the roles to different parts, or to none. */
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

/** How likely each part holds each role, over all choices. */
function shares(choices: readonly Choice[]): Leans[] {
  const top = Math.max(...choices.map(({ score }) => score));
  const weights = choices.map(({ score }) => Math.exp(sharpness * (score - top)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const held: Leans[] = [];
  choices.forEach((choice, index) => {
    for (const role of ['first', 'second', 'place'] as const) {
      if (choice[role] < 0) continue;
      const share = (held[choice[role]] ??= { first: 0, second: 0, place: 0 });
      share[role] += (weights[index] ?? 0) / sum;
    }
  });
  return held;
}

function best(choices: readonly Choice[], parts: readonly ScoredPart[]): Assignment {
  const chosen = choices.reduce((top, one) => (one.score > top.score ? one : top));
  const rival = choices
    .filter((one) => one.first !== chosen.first || one.second !== chosen.second)
    .reduce((top, one) => Math.max(top, one.score), -Infinity);
  const at = (index: number): ScoredPart | null => parts[index] ?? null;
  return {
    first: at(chosen.first),
    second: at(chosen.second),
    place: at(chosen.place),
    certainty: Math.min(Math.max((chosen.score - rival) / 1.5, 0), 1),
  };
}
