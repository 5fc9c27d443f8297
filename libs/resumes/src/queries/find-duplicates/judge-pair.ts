import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { DuplicateReason } from './find-duplicates.query.js';

/** What two candidates have in common; names folded, null where there is none. */
export interface InCommon {
  myName: string | null;
  theirName: string | null;
  sameEmail: boolean | null;
  samePhone: boolean | null;
  sameOrganisation: boolean;
}

/**
 * How far each reason alone says that two are one, set by hand: families share numbers, towns have two of a name, and
 * thousands work for one employer.
 */
const weights: Readonly<Record<DuplicateReason, number>> = {
  email: 0.9,
  phone: 0.8,
  'same-name': 0.5,
  'near-name': 0.45,
  organisation: 0.3,
};

/** Less is no reason to bother anybody: a name alone, or a part of it and an employer. */
export const likelyFrom = 0.6;

/** Names this alike (Jaro and Winkler, 0 to 1) are one name written in two ways. */
const nearNames = 0.93;

/** Independent reasons together: the chance that not all of them mislead. */
export function judgePair(pair: InCommon): { score: number; reasons: DuplicateReason[] } {
  const name = nameReason(pair.myName, pair.theirName);
  const reasons: DuplicateReason[] = [
    ...(pair.sameEmail ? ['email' as const] : []),
    ...(pair.samePhone ? ['phone' as const] : []),
    ...(name ? [name] : []),
    ...(pair.sameOrganisation ? ['organisation' as const] : []),
  ];
  const doubt = reasons.reduce((left, reason) => left * (1 - weights[reason]), 1);
  return { score: Math.round((1 - doubt) * 100) / 100, reasons };
}

function nameReason(mine: string | null, theirs: string | null): DuplicateReason | null {
  if (!mine || !theirs) return null;
  const [a, b] = [inOrder(mine), inOrder(theirs)];
  if (a === b) return 'same-name';
  return jaroWinkler(a, b, {}) >= nearNames ? 'near-name' : null;
}

/** "Okafor, Danielle" is "Danielle Okafor". */
const inOrder = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
