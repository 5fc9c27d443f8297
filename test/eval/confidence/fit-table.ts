import {
  probabilityOf,
  rawProbability,
  type ConfidenceTable,
  type KindTable,
} from '../../../libs/parsing/src/confidence/confidence-table.js';
import { evidenceNames } from '../../../libs/parsing/src/confidence/evidence.js';
import { calibratedKinds, type CalibratedKind } from '../../../libs/parsing/src/confidence/judged-fields.js';
import { fitLogistic, type Example } from './fit-logistic.js';
import { risingCurve } from './rising-curve.js';

/** A field that was read, who it tells of, and whether it is right. */
export interface JudgedExample extends Example {
  kind: CalibratedKind;
  person: string;
}

/** A prediction for a field of a person the model has not seen. */
export interface Unseen {
  kind: CalibratedKind;
  probability: number;
  right: boolean;
}

export interface FittedTable {
  table: ConfidenceTable;
  unseen: Unseen[];
}

const folds = 5;
/** Evidence that can only speak for a field. */
const rising = [evidenceNames.indexOf('rule')];
/** The share of right fields that 0.9 and above stands for, with a margin over the promised 98 %. */
const promised = 0.985;

/** Fits every kind; the curves and the bound of sure fields come from predictions for people left out of the fit. */
export function fitTable(examples: readonly JudgedExample[]): FittedTable {
  const unseen: Unseen[] = [];
  const kinds = calibratedKinds.map((kind) => {
    const own = examples.filter((example) => example.kind === kind);
    const { fitted, predictions } = fitKind(own);
    unseen.push(...predictions.map((prediction) => ({ kind, ...prediction })));
    return [kind, fitted];
  });
  const table: ConfidenceTable = {
    format: 'talentflow-confidence/1',
    evidence: [...evidenceNames],
    sureFrom: sureFrom(unseen),
    kinds: Object.fromEntries(kinds) as ConfidenceTable['kinds'],
  };
  return { table, unseen };
}

/** The least probability from which on the promised share is right. */
function sureFrom(unseen: readonly Unseen[]): number {
  const sorted = unseen.toSorted((one, other) => other.probability - one.probability);
  let [count, right, bound] = [0, 0, 1];
  for (const prediction of sorted) {
    count += 1;
    right += Number(prediction.right);
    if (right / count >= promised) bound = prediction.probability;
  }
  return Math.max(0.9, Math.ceil(bound * 1000) / 1000);
}

function fitKind(examples: readonly JudgedExample[]): {
  fitted: KindTable;
  predictions: { probability: number; right: boolean }[];
} {
  const people = [...new Set(examples.map(({ person }) => person))].toSorted();
  const foldOf = new Map(people.map((person, at) => [person, at % folds]));
  const predictions = Array.from({ length: folds }, (_, fold) => {
    const model = fitLogistic(
      examples.filter(({ person }) => foldOf.get(person) !== fold),
      rising,
    );
    return examples
      .filter(({ person }) => foldOf.get(person) === fold)
      .map(({ evidence, right }) => ({ probability: rawProbability(model, evidence), right }));
  }).flat();
  const { base, weights } = fitLogistic(examples, rising);
  const curve = risingCurve(predictions);
  const fitted = {
    base: rounded(base),
    weights: weights.map(rounded),
    curve: curve.map(([probability, right]): [number, number] => [rounded(probability), rounded(right)]),
  };
  const along: KindTable = { base: 0, weights: [1], curve: fitted.curve };
  return {
    fitted,
    predictions: predictions.map(({ probability, right }) => ({
      probability: probabilityOf(along, [Math.log(probability / (1 - probability))]),
      right,
    })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
