import {
  averagePrecision,
  ndcg,
  pairedBootstrap,
  precisionAt,
  reciprocalRank,
  spearman,
  type DifferenceInterval,
} from '#libs/ml';
import { SeededRandom } from '../../corpus/seeded-random.js';

/** The figures of one ranking, or their means. */
export interface Figures {
  ndcg5: number;
  ndcg10: number;
  map: number;
  mrr: number;
  p5: number;
  spearman: number;
}
export const figureNames = ['ndcg5', 'ndcg10', 'map', 'mrr', 'p5', 'spearman'] as const;

/** From this grade on somebody is worth a conversation. */
export const relevant = 2;

/** Figures of scores against grades; equal scores keep the order of the candidates, which is a drawn one. */
export function figuresOf(scores: readonly number[], grades: readonly number[]): Figures {
  const ranked = rankedBy(scores).map((at) => grades[at]!);
  const hits = ranked.map((grade) => grade >= relevant);
  return {
    ndcg5: ndcg(ranked, 5, 'exponential'),
    ndcg10: ndcg(ranked, 10, 'exponential'),
    map: averagePrecision(hits),
    mrr: reciprocalRank(hits),
    p5: precisionAt(hits, 5),
    spearman: spearman(scores, grades) || 0, // a constant score orders nobody
  };
}

/** Places of the candidates, the best score first. */
export const rankedBy = (scores: readonly number[]): number[] =>
  scores.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]!);

const drawnOrders = 50;

/** What chance reaches: the mean over drawn orders. */
export function figuresByChance(grades: readonly number[], seed: number): Figures {
  const random = new SeededRandom(seed);
  return meanFigures(
    Array.from({ length: drawnOrders }, () =>
      figuresOf(
        grades.map(() => random.next()),
        grades,
      ),
    ),
  );
}

export function meanFigures(rows: readonly Figures[]): Figures {
  const meanOf = (name: keyof Figures): number => mean(rows.map((row) => row[name]));
  return {
    ndcg5: meanOf('ndcg5'),
    ndcg10: meanOf('ndcg10'),
    map: meanOf('map'),
    mrr: meanOf('mrr'),
    p5: meanOf('p5'),
    spearman: meanOf('spearman'),
  };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How much better one ranker is than another over the same jobs, with 95 % intervals. */
export interface Gain {
  ndcg10: DifferenceInterval;
  spearman: DifferenceInterval;
}

export function gainOver(ours: readonly Figures[], theirs: readonly Figures[]): Gain {
  const gain = (name: keyof Figures): DifferenceInterval => {
    const random = new SeededRandom(17);
    return pairedBootstrap(
      ours.map((row) => row[name]),
      theirs.map((row) => row[name]),
      { random: () => random.next() },
    );
  };
  return { ndcg10: gain('ndcg10'), spearman: gain('spearman') };
}
