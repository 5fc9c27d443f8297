import {
  shownConfidence,
  type ConfidenceTable,
} from '../../../libs/parsing/src/confidence/confidence-table.js';
import { calibratedKinds } from '../../../libs/parsing/src/confidence/judged-fields.js';
import { calibrationOf } from '../parsing/calibration.js';
import type { Unseen } from './fit-table.js';

/** Calibration of all fields and of each kind: expected error, right and share of those at 0.9 and above. */
export function calibrationLines({ sureFrom }: ConfidenceTable, unseen: readonly Unseen[]): string {
  const line = (name: string, own: readonly Unseen[]): string => {
    const judged = own.map(({ probability, right }) => ({
      confidence: shownConfidence(probability, sureFrom),
      right,
    }));
    const { fields, expectedError, sureAccuracy, sureShare } = calibrationOf(judged);
    const figures = [expectedError, sureAccuracy, sureShare].map((value) => (value ?? NaN).toFixed(3));
    return [name.padEnd(16), String(fields).padStart(7), ...figures.map((figure) => figure.padStart(9))].join(
      '',
    );
  };
  return [
    `sure from ${sureFrom}`,
    `${'people left out'.padEnd(16)} fields      ECE right≥.9 share≥.9`,
    line('all', unseen),
    ...calibratedKinds.map((kind) =>
      line(
        kind,
        unseen.filter((one) => one.kind === kind),
      ),
    ),
  ].join('\n');
}
