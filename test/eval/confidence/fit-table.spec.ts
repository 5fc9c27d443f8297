import { expect, test } from '@jest/globals';
import { evidenceNames } from '../../../libs/parsing/src/confidence/evidence.js';
import { calibratedKinds } from '../../../libs/parsing/src/confidence/judged-fields.js';
import { SeededRandom } from '../../corpus/seeded-random.js';
import { calibrationOf } from '../parsing/calibration.js';
import { fitLogistic } from './fit-logistic.js';
import { fitTable, type JudgedExample } from './fit-table.js';
import { risingCurve } from './rising-curve.js';

/** Examples whose chance of being right is known: it follows from two pieces of evidence. */
function examplesOf(count: number): (JudgedExample & { chance: number })[] {
  const random = new SeededRandom(11);
  return Array.from({ length: count }, (_, at) => {
    const evidence = evidenceNames.map(() => random.next());
    const chance = 1 / (1 + Math.exp(-(4 * evidence[0]! + 3 * evidence[3]! - 2)));
    const right = random.next() < chance;
    return { kind: calibratedKinds[at % 2]!, person: `p${at % 40}`, evidence, right, chance };
  });
}

test('the logistic model finds the weights its examples were drawn with', () => {
  const { weights } = fitLogistic(examplesOf(6000), []);
  expect(Math.abs(weights[0]! - 4)).toBeLessThan(0.6);
  expect(Math.abs(weights[3]! - 3)).toBeLessThan(0.6);
  expect(Math.abs(weights[5]!)).toBeLessThan(0.6);
});

test('evidence that must not speak against a field gets no negative weight', () => {
  const against = examplesOf(2000).map(({ right, ...example }) => ({ ...example, right: !right }));
  expect(fitLogistic(against, []).weights[0]).toBeLessThan(0);
  const { weights } = fitLogistic(against, [0]);
  expect(weights[0]).toBe(0);
  expect(weights[3]).toBeLessThan(0);
});

test('a curve rises, joins groups that fall, and is sure of nothing', () => {
  const predictions = Array.from({ length: 400 }, (_, at) => ({
    probability: at / 400,
    right: at >= 200 || at % 80 < 40,
  }));
  const rights = risingCurve(predictions).map(([, right]) => right);
  expect(rights).toEqual(rights.toSorted((one, other) => one - other));
  expect(rights.length).toBeLessThan(10);
  expect(Math.max(...rights)).toBeLessThan(1);
});

test('predictions for people left out are as often right as they say', () => {
  const { table, unseen } = fitTable(examplesOf(4000));
  const { expectedError } = calibrationOf(
    unseen.map(({ probability, right }) => ({ confidence: probability, right })),
  );
  expect(expectedError).toBeLessThan(0.03);
  const sure = unseen.filter(({ probability }) => probability >= table.sureFrom);
  expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.98);
});

test('equal examples give the same table', () => {
  expect(JSON.stringify(fitTable(examplesOf(2000)).table)).toBe(
    JSON.stringify(fitTable(examplesOf(2000)).table),
  );
});
