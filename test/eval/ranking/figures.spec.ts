import { expect, test } from '@jest/globals';
import { figuresByChance, figuresOf, gainOver, meanFigures } from './figures.js';

test('the best order has the best figures, the worst order the worst', () => {
  const best = figuresOf([0.9, 0.8, 0.3, 0.1], [3, 2, 1, 0]);
  expect(best).toMatchObject({ ndcg5: 1, ndcg10: 1, map: 1, mrr: 1, p5: 0.4, spearman: 1 });
  const worst = figuresOf([0.1, 0.3, 0.8, 0.9], [3, 2, 1, 0]);
  expect(worst).toMatchObject({ mrr: 1 / 3, spearman: -1 });
});

test('a constant score orders nobody', () => {
  expect(figuresOf([0.5, 0.5], [0, 3])).toMatchObject({ spearman: 0, mrr: 0.5 });
});

test('chance finds the relevant at their share', () => {
  const grades = Array.from({ length: 30 }, (_, at) => (at < 10 ? 3 : 0));
  const { p5, spearman } = figuresByChance(grades, 4);
  expect(Math.abs(p5 - 1 / 3)).toBeLessThan(0.1);
  expect(Math.abs(spearman)).toBeLessThan(0.1);
});

test('means and gains are taken over the jobs', () => {
  const [good, bad] = [figuresOf([2, 1], [3, 0]), figuresOf([1, 2], [3, 0])];
  expect(meanFigures([good, bad]).spearman).toBe(0);
  expect(gainOver([good, good], [bad, bad]).spearman).toEqual({ difference: 2, low: 2, high: 2 });
});
