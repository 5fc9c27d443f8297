import type { Ending } from './ending.js';

/** An ending, what was expected, and what of it was broken. */
export interface Judgement extends Ending {
  expect: string;
  breaches: string[];
}

/** Numbers of files by outcome and expectation, the slowest and largest, and every breach. */
export function reportOf(judgements: readonly Judgement[]): string {
  const broken = judgements.filter(({ breaches }) => breaches.length > 0);
  return [
    countTable(judgements),
    extremes(judgements),
    `${broken.length} of ${judgements.length} files break what is expected`,
    ...broken.map(
      ({ file, expect, outcome, milliseconds, breaches }) =>
        `  ${breaches.join(', ')}: ${file} (expect ${expect}, ${outcome}, ${milliseconds} ms)`,
    ),
  ].join('\n');
}

const shortNames: Record<string, string> = { 'reject-or-accept': 'either' };

function countTable(judgements: readonly Judgement[]): string {
  const expectations = [...new Set(judgements.map(({ expect }) => expect))].sort();
  const outcomes = [...new Set(judgements.map(({ outcome }) => outcome))].sort();
  const count = (outcome: string, expect: string) =>
    judgements.filter((one) => one.outcome === outcome && one.expect === expect).length;
  return [
    row(
      'outcome',
      expectations.map((expect) => shortNames[expect] ?? expect),
    ),
    ...outcomes.map((outcome) =>
      row(
        outcome,
        expectations.map((expect) => count(outcome, expect) || ''),
      ),
    ),
  ].join('\n');
}

function extremes(judgements: readonly Judgement[]): string {
  const slowest = judgements.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  const largest = judgements.toSorted((a, b) => b.peakMegabytes - a.peakMegabytes)[0];
  if (!slowest || !largest) return 'no files';
  return [
    `slowest ${slowest.milliseconds} ms: ${slowest.file} (${slowest.outcome})`,
    `largest ${largest.peakMegabytes} MB: ${largest.file} (${largest.outcome})`,
  ].join('\n');
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => String(cell).padStart(10)).join('')}`.trimEnd();
}
