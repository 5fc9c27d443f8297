import { bands } from '#libs/scoring';
import { percentile, round } from '../../bench/percentile.js';
import { bandNameOf } from './engine-adapter.js';
import { baselineNames, engineName, type Evaluation, type JobRow } from './evaluate.js';
import { gainOver, mean, meanFigures, rankedBy, relevant, type Figures, type Gain } from './figures.js';

/** The halves, and both together. */
export const halves = ['seen', 'held out', 'all'] as const;
export type Half = (typeof halves)[number];

/** What the candidates of a band are worth. */
export interface BandFigures {
  candidates: number;
  /** Share of grade 2 and 3: worth a conversation. */
  worth: number;
  /** Share of grade 0: never did the work. */
  unfit: number;
}

/** How the engine's scores are spread. */
export interface Spread {
  quantiles: Record<string, number>;
  /** Shares of scores in each of the product's bands. */
  bands: Record<string, number>;
  /** Mean score by grade, 0 to 3. */
  byGrade: number[];
}

export interface Summary {
  jobs: Record<Half, number>;
  figures: Record<Half, Record<string, Figures>>;
  /** How much better the engine is than each baseline. */
  gains: Record<Half, Record<string, Gain>>;
  /** nDCG@10 of the engine by the posting's language, by trade. */
  languages: Record<string, number>;
  trades: Record<string, number>;
  /** Mean grade, and mean rank of 30, of each kind of candidate. */
  kinds: Record<string, { grade: number; rank: number }>;
  spread: Spread;
  /** By band of the product, the strongest first. */
  bands: Record<Half, Record<string, BandFigures>>;
}

/** Means and comparisons of a run; a half without jobs is left out. */
export function summaryOf({ rows }: Pick<Evaluation, 'rows'>): Summary {
  const parts = halves
    .map(
      (half) =>
        [half, rows.filter((row) => half === 'all' || row.heldOut === (half === 'held out'))] as const,
    )
    .filter(([, own]) => own.length > 0);
  const byHalf = <T>(of: (own: readonly JobRow[]) => T): Record<Half, T> =>
    Object.fromEntries(parts.map(([half, own]) => [half, of(own)])) as Record<Half, T>;
  return {
    jobs: byHalf((own) => own.length),
    figures: byHalf((own) => perRanker(own, (name) => meanFigures(figuresBy(own, name)))),
    gains: byHalf((own) =>
      perRanker(own, (name) => gainOver(figuresBy(own, engineName), figuresBy(own, name)), comparedIn(own)),
    ),
    languages: engineBy(rows, ({ language }) => language),
    trades: engineBy(rows, ({ trade }) => trade),
    kinds: kindsOf(rows),
    spread: spreadOf(rows),
    bands: byHalf(bandFigures),
  };
}

/** The baselines that were run. */
const comparedIn = ([first]: readonly JobRow[]): string[] =>
  baselineNames.filter((name) => first?.figures[name]);

const figuresBy = (rows: readonly JobRow[], name: string): Figures[] =>
  rows.map(({ figures }) => figures[name]!);

function perRanker<T>(
  rows: readonly JobRow[],
  of: (name: string) => T,
  names: readonly string[] = Object.keys(rows[0]!.figures),
): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

function engineBy(rows: readonly JobRow[], key: (row: JobRow) => string): Record<string, number> {
  return Object.fromEntries(
    [...grouped(rows, key)].map(([name, own]) => [name, meanFigures(figuresBy(own, engineName)).ndcg10]),
  );
}

function kindsOf(rows: readonly JobRow[]): Summary['kinds'] {
  const placed = rows.flatMap(({ candidates }) =>
    rankedBy(candidates.map(({ score }) => score)).map((at, rank) => ({
      ...candidates[at]!,
      rank: rank + 1,
    })),
  );
  return Object.fromEntries(
    [...grouped(placed, ({ kind }) => kind)]
      .map(
        ([kind, own]) =>
          [
            kind,
            { grade: mean(own.map(({ grade }) => grade)), rank: mean(own.map(({ rank }) => rank)) },
          ] as const,
      )
      .sort(([, a], [, b]) => a.rank - b.rank),
  );
}

function spreadOf(rows: readonly JobRow[]): Spread {
  const candidates = rows.flatMap((row) => row.candidates);
  const scores = candidates.map(({ score }) => score);
  return {
    quantiles: Object.fromEntries(
      [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => [`p${share * 100}`, round(percentile(scores, share))]),
    ),
    bands: Object.fromEntries(
      [...grouped(scores, bandNameOf)].map(([band, own]) => [band, own.length / scores.length]),
    ),
    byGrade: [0, 1, 2, 3].map((grade) =>
      mean(candidates.filter((one) => one.grade === grade).map(({ score }) => score)),
    ),
  };
}

function bandFigures(rows: readonly JobRow[]): Record<string, BandFigures> {
  const inBand = grouped(
    rows.flatMap(({ candidates }) => candidates),
    ({ score }) => bandNameOf(score),
  );
  const figures = bands
    .map((band) => [band, inBand.get(band) ?? []] as const)
    .filter(([, own]) => own.length > 0)
    .map(([band, own]) => {
      const share = (suits: (grade: number) => boolean): number =>
        own.filter(({ grade }) => suits(grade)).length / own.length;
      const worth = share((grade) => grade >= relevant);
      return [band, { candidates: own.length, worth, unfit: share((grade) => grade === 0) }] as const;
    });
  return Object.fromEntries(figures);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
