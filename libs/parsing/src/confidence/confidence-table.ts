import { readFileSync } from 'node:fs';
import { evidenceNames, type Evidence } from './evidence.js';
import type { CalibratedKind } from './judged-fields.js';

/** How the evidence for one kind of field becomes a probability. */
export interface KindTable {
  /** Log-odds without evidence, and what each piece of it adds. */
  base: number;
  weights: number[];
  /** Points of a rising curve from the model's probability to the measured share of right fields. */
  curve: [probability: number, right: number][];
}

/** The file models/parsing/confidence.json, fitted by `npm run fit:confidence`. */
export interface ConfidenceTable {
  format: 'talentflow-confidence/1';
  evidence: string[];
  /** Fields at this probability and above are shown at 0.9 and above, others below it. */
  sureFrom: number;
  kinds: Record<CalibratedKind, KindTable>;
}

const loaded = new Map<string, ConfidenceTable>();

/** @throws Error when the file is missing or was fitted for other evidence */
export function loadConfidenceTable(path: string): ConfidenceTable {
  const known = loaded.get(path);
  if (known) return known;
  const table = JSON.parse(readFileSync(path, 'utf8')) as ConfidenceTable;
  if (table.format !== 'talentflow-confidence/1' || table.evidence.join() !== evidenceNames.join())
    throw new Error(`${path} was fitted for another version of the parser: run npm run fit:confidence.`);
  loaded.set(path, table);
  return table;
}

/** The chance that a field of this kind is right, 0 to 1. */
export function probabilityOf({ base, weights, curve }: KindTable, evidence: Evidence): number {
  return along(curve, rawProbability({ base, weights }, evidence));
}

/** The same before the curve: a logistic model. */
export function rawProbability(
  { base, weights }: Pick<KindTable, 'base' | 'weights'>,
  evidence: Evidence,
): number {
  const odds = evidence.reduce((sum, strength, at) => sum + strength * (weights[at] ?? 0), base);
  return 1 / (1 + Math.exp(-odds));
}

/** What is shown for a probability: 0.9 and above is a promise and kept for what is surer than `sureFrom`. */
export function shownConfidence(probability: number, sureFrom: number): number {
  const shown = probability >= sureFrom ? Math.max(probability, 0.9) : Math.min(probability, 0.89);
  return Math.round(Math.min(Math.max(shown, 0.01), 0.99) * 100) / 100;
}

/** Between two points of the curve the line that joins them; beyond its ends the end. */
function along(curve: KindTable['curve'], at: number): number {
  const next = curve.findIndex(([probability]) => probability >= at);
  if (next === 0 || curve.length === 0) return curve[0]?.[1] ?? at;
  if (next === -1) return curve.at(-1)![1];
  const [x0, y0] = curve[next - 1]!;
  const [x1, y1] = curve[next]!;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}
