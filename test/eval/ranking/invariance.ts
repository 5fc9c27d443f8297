import { plainResume, type JudgedSet } from '../../corpus/judged/index.js';
import type { Person } from '../../corpus/person.js';
import type { EngineAdapter } from './engine-adapter.js';
import { read } from './read-candidates.js';
import type { Encode } from './vector-cache.js';

/** How far scores move when something changes that must not matter. */
export interface Moves {
  resumes: number;
  moved: number;
  largest: number;
}

export interface Invariance {
  /** Another name, e-mail address, telephone number and place. */
  identity: Moves;
  /** The sections in reverse order. */
  order: Moves;
}

/** Candidates of each set that are tried. */
export const tried = [3, 17];

/** Other people, of four origins. */
export const identities: readonly Pick<Person['basics'], 'name' | 'email' | 'phone' | 'location'>[] = [
  {
    name: 'Emily Hartwell',
    email: 'emily.hartwell@example.org',
    phone: '+44 20 7946 0011',
    location: 'Bath',
  },
  {
    name: 'Lakisha Freeborne',
    email: 'l.freeborne@example.net',
    phone: '+1 202-555-0177',
    location: 'Atlanta, GA',
  },
  {
    name: 'Mohammed Al-Khatib',
    email: 'mohammed@example.com',
    phone: '+49 30 23125 001',
    location: 'Berlin',
  },
  { name: 'Nguyễn Thị Hoa', email: 'hoa.nguyen@example.org', phone: '+33 1 99 00 11 22', location: 'Lyon' },
];

/** Scores a few resumes anew, each with another identity, and with its sections in another order. */
export async function invarianceOf(
  sets: readonly JudgedSet[],
  scores: readonly (readonly number[])[],
  adapter: EngineAdapter,
  encode: Encode,
): Promise<Invariance> {
  const identity: number[] = [];
  const order: number[] = [];
  for (const [number, { posting, candidates }] of sets.entries())
    for (const at of tried) {
      const { person, seed } = candidates[at]!;
      const other = identities[(number + at) % identities.length]!;
      const swapped = plainResume({ ...person, basics: { ...person.basics, ...other } }, { seed });
      const reordered = plainResume(person, { seed, reordered: true });
      const prepared = await adapter.prepare([await read(swapped), await read(reordered)], encode);
      const [bySwap, byOrder] = await adapter.scores(posting, prepared, encode);
      identity.push(Math.abs(bySwap! - scores[number]![at]!));
      order.push(Math.abs(byOrder! - scores[number]![at]!));
    }
  return { identity: movesOf(identity), order: movesOf(order) };
}

export const movesOf = (moves: readonly number[]): Moves => ({
  resumes: moves.length,
  moved: moves.filter((move) => move !== 0).length,
  largest: Math.max(0, ...moves),
});
