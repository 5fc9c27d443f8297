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

/** Weight of what entries laid out alike tell of a slot, against the part's own words. */
const slotWeight = 0.6;

/** Chooses the two roles and the place of each entry. Entries vote together on what a position in the header holds. */
export function assignRoles(entries: readonly ScoredPart[][]): Assignment[] {
  const votes = slotVotes(entries);
  return entries.map((parts) => assignOne(parts, votes));
}

function slotVotes(entries: readonly ScoredPart[][]): Map<string, number> {
  const sums = new Map<string, { lean: number; count: number }>();
  for (const part of entries.flat()) {
    if (part.place >= 1) continue;
    const sum = sums.get(part.slot) ?? { lean: 0, count: 0 };
    sums.set(part.slot, { lean: sum.lean + part.first - part.second, count: sum.count + 1 });
  }
  return new Map([...sums].map(([slot, { lean, count }]) => [slot, lean / (count + 0.5)]));
}

function assignOne(parts: readonly ScoredPart[], votes: ReadonlyMap<string, number>): Assignment {
  const place =
    parts.find((part) => part.place >= 1) ??
    parts.find((part) => part.place > 0 && part.first + part.second < 0.5) ??
    null;
  const rest = parts.filter((part) => part.place < 1).slice(0, 5);
  const lean = (part: ScoredPart): number =>
    part.first - part.second + slotWeight * (votes.get(part.slot) ?? 0);
  const [only] = rest;
  if (!only) return { first: null, second: null, place, certainty: 0 };
  if (rest.length === 1) {
    const tilt = lean(only);
    return {
      first: tilt >= 0 ? only : null,
      second: tilt < 0 ? only : null,
      place,
      certainty: Math.min(Math.abs(tilt), 1),
    };
  }
  let best: { first: ScoredPart; second: ScoredPart; score: number } | null = null;
  rest.forEach((first, i) =>
    rest.forEach((second, j) => {
      if (i === j) return;
      const score = lean(first) - lean(second) + 0.25 * (first.first + second.second) - 0.12 * (i + j);
      if (!best || score > best.score) best = { first, second, score };
    }),
  );
  return withBest(best, place);
}

function withBest(
  best: { first: ScoredPart; second: ScoredPart; score: number } | null,
  place: ScoredPart | null,
): Assignment {
  if (!best) return { first: null, second: null, place, certainty: 0 };
  return {
    first: best.first,
    second: best.second,
    place,
    certainty: Math.min(Math.max(best.score / 1.5, 0), 1),
  };
}
