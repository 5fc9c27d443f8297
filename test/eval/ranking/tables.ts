import type { DifferenceInterval } from '#libs/ml';
import type { Evaluation, JobRow } from './evaluate.js';
import { figureNames, type Figures } from './figures.js';
import { halves, type Summary } from './summary.js';

/** The figures as tables for people. */
export function tablesOf(
  summary: Summary,
  { invariance, looks, seconds, vectorsComputed }: Evaluation,
): string {
  const present = halves.filter((half) => summary.jobs[half] > 0);
  return [
    ...present.map((half) => figureTable(`${half} (${summary.jobs[half]} postings)`, summary.figures[half])),
    ...present.map((half) => gainTable(half, summary)),
    `nDCG@10 by language: ${listed(summary.languages)}\nnDCG@10 by trade: ${listed(summary.trades)}`,
    kindTable(summary),
    ...present.map((half) => bandTable(half, summary)),
    spreadLines(summary),
    `moved by another identity: ${invariance.identity.moved} of ${invariance.identity.resumes}, most by ${invariance.identity.largest}\n` +
      `moved by another order of sections: ${invariance.order.moved} of ${invariance.order.resumes}, most by ${invariance.order.largest}\n` +
      `moved by another identity in DOCX and PDF: ${looks.identity.moved} of ${looks.identity.resumes}, most by ${three(looks.identity.largest)}\n` +
      `one person in four looks: scores apart by ${three(looks.spread.mean)} on average, p95 ${three(looks.spread.p95)}, most ${three(looks.spread.largest)}`,
    `seconds: ${listed(seconds)}; ${vectorsComputed} vectors computed, the others were kept from before`,
  ].join('\n\n');
}

const three = (value: number): string => value.toFixed(3);
const heads: Record<keyof Figures, string> = {
  ndcg5: 'nDCG@5',
  ndcg10: 'nDCG@10',
  map: 'MAP',
  mrr: 'MRR',
  p5: 'P@5',
  spearman: 'Spearman',
};

function figureTable(title: string, figures: Record<string, Figures>): string {
  const head = title.padEnd(28) + figureNames.map((name) => heads[name].padStart(10)).join('');
  const lines = Object.entries(figures).map(
    ([name, row]) => name.padEnd(28) + figureNames.map((figure) => three(row[figure]).padStart(10)).join(''),
  );
  return [head, ...lines].join('\n');
}

const interval = ({ difference, low, high }: DifferenceInterval): string =>
  `${three(difference)} [${three(low)}, ${three(high)}]`.padStart(26);

function gainTable(half: (typeof halves)[number], { gains }: Summary): string {
  const head =
    `engine against, ${half}`.padEnd(28) + 'ΔnDCG@10 (95 %)'.padStart(26) + 'ΔSpearman (95 %)'.padStart(26);
  const lines = Object.entries(gains[half]).map(([name, { ndcg10, spearman }]) => {
    return name.padEnd(28) + interval(ndcg10) + interval(spearman);
  });
  return [head, ...lines].join('\n');
}

function kindTable({ kinds }: Summary): string {
  const lines = Object.entries(kinds).map(
    ([kind, { grade, rank }]) =>
      kind.padEnd(28) + grade.toFixed(2).padStart(10) + rank.toFixed(1).padStart(10),
  );
  return ['kind of candidate'.padEnd(28) + 'grade'.padStart(10) + 'rank'.padStart(10), ...lines].join('\n');
}

function bandTable(half: (typeof halves)[number], { bands }: Summary): string {
  const head =
    `bands, ${half}`.padEnd(28) + ['candidates', 'worth', 'unfit'].map((name) => name.padStart(11)).join('');
  const lines = Object.entries(bands[half]).map(
    ([band, { candidates, worth, unfit }]) =>
      band.padEnd(28) +
      String(candidates).padStart(11) +
      three(worth).padStart(11) +
      three(unfit).padStart(11),
  );
  return [head, ...lines].join('\n');
}

function spreadLines({ spread }: Summary): string {
  return [
    `scores: ${listed(spread.quantiles)}`,
    `share of each band: ${listed(spread.bands)}`,
    `mean score of grade 0, 1, 2, 3: ${spread.byGrade.map(three).join(' ')}`,
  ].join('\n');
}

const listed = (values: Record<string, number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : three(value)}`)
    .join(', ');

const inversionsShown = 3;

/** The worst inversions of each seen posting: who stands above whom though the grades say otherwise, and why. */
export function missesOf(rows: readonly JobRow[]): string {
  return rows
    .filter(({ heldOut }) => !heldOut)
    .map(({ id, candidates }) => [id, ...inversions(candidates)].join('\n'))
    .join('\n\n');
}

type Scored = JobRow['candidates'][number];

function inversions(candidates: readonly Scored[]): string[] {
  const pairs = candidates.flatMap((above) =>
    candidates
      .filter((below) => above.score > below.score && above.grade < below.grade)
      .map((below) => ({ above, below, weight: (below.grade - above.grade) * (above.score - below.score) })),
  );
  const shown: typeof pairs = [];
  for (const pair of pairs.sort((a, b) => b.weight - a.weight))
    // each candidate once a side, or one name fills the list
    if (
      shown.length < inversionsShown &&
      shown.every(({ above, below }) => above !== pair.above && below !== pair.below)
    )
      shown.push(pair);
  return shown.flatMap(({ above, below }) => [`  above ${described(above)}`, `  below ${described(below)}`]);
}

const described = ({ id, kind, grade, reasons, score }: Scored): string =>
  `${three(score)} grade ${grade} ${id} (${kind}): ${reasons.join('; ')}`;
