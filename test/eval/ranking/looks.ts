import { parseResume } from '#libs/parsing';
import { percentile } from '../../bench/percentile.js';
import type { JudgedSet } from '../../corpus/judged/index.js';
import { renderPerson } from '../../corpus/render.js';
import type { Person } from '../../corpus/person.js';
import type { EngineAdapter } from './engine-adapter.js';
import { mean } from './figures.js';
import { identities, movesOf, tried, type Moves } from './invariance.js';
import { parseOptions } from './read-candidates.js';
import type { Encode } from './vector-cache.js';

/** Two DOCX and two PDF, each in one column and in two. */
const looks = ['docx-plain', 'docx-sidebar-table', 'pdf-classic', 'pdf-sidebar'] as const;

/** How far the scores of one person lie apart when the same facts come in files of different looks. */
export interface LookInvariance {
  /** The highest less the lowest score of a person. */
  spread: { resumes: number; mean: number; p95: number; largest: number };
  /** Another name, e-mail address, telephone number and place, in the same look. */
  identity: Moves;
}

/** Scores a few people from files of each look, as themselves and with another identity, through the parser that ships. */
export async function lookInvarianceOf(
  sets: readonly JudgedSet[],
  adapter: EngineAdapter,
  encode: Encode,
): Promise<LookInvariance> {
  const spreads: number[] = [];
  const moves: number[] = [];
  for (const [number, { posting, candidates }] of sets.entries())
    for (const at of tried) {
      const { person } = candidates[at]!;
      const other = identities[(number + at) % identities.length]!;
      const swapped = { ...person, basics: { ...person.basics, ...other } };
      const read = [...(await inEveryLook(person)), ...(await inEveryLook(swapped))];
      const scores = await adapter.scores(posting, await adapter.prepare(read, encode), encode);
      const own = scores.slice(0, looks.length);
      spreads.push(Math.max(...own) - Math.min(...own));
      moves.push(...own.map((score, look) => Math.abs(score - scores[looks.length + look]!)));
    }
  const spread = {
    resumes: spreads.length,
    mean: mean(spreads),
    p95: percentile(spreads, 0.95),
    largest: Math.max(0, ...spreads),
  };
  return { spread, identity: movesOf(moves) };
}

const inEveryLook = (person: Person) =>
  Promise.all(
    looks.map(async (look) => parseResume(Buffer.from(await renderPerson(person, look)), parseOptions)),
  );
