import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { totalMonths, type Span } from './total-months.js';

const today = '2026-03-15';
const thisMonth = 2026 * 12 + 2;

const year = fc.integer({ min: 1995, max: 2032 });
const partialDate = fc.oneof(
  year.map(String),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }))
    .map(([of, month]) => `${of}-${String(month).padStart(2, '0')}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')),
);
const span: fc.Arbitrary<Span> = fc.record({ from: partialDate, to: fc.option(partialDate) });
const spans = fc.array(span, { maxLength: 8 });

/** The months of a span one by one, up to the reference month. */
function monthsOf({ from, to }: Span): number[] {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 12] = (to ?? today).split('-').map(Number);
  const bothBare = to !== null && from.length === 4 && to.length === 4 && toYear > fromYear;
  const last = bothBare ? toYear * 12 - 1 : toYear * 12 + toMonth - 1;
  const months: number[] = [];
  for (let month = fromYear * 12 + fromMonth - 1; month <= Math.min(last, thisMonth); month++)
    months.push(month);
  return months;
}

test('the total is the number of different months that any span covers', () => {
  fc.assert(
    fc.property(spans, (some) => {
      expect(totalMonths(some, today)).toBe(new Set(some.flatMap(monthsOf)).size);
    }),
    { numRuns: 1000 },
  );
});

test('order and repetition of spans do not matter', () => {
  fc.assert(
    fc.property(spans, (some) => {
      expect(totalMonths([...some, ...some].toReversed(), today)).toBe(totalMonths(some, today));
    }),
  );
});

test('one more span never makes less, and never more than its own months', () => {
  fc.assert(
    fc.property(spans, span, (some, one) => {
      const gained = totalMonths([...some, one], today) - totalMonths(some, today);
      expect(gained).toBeGreaterThanOrEqual(0);
      expect(gained).toBeLessThanOrEqual(totalMonths([one], today));
    }),
  );
});

test.each<[string, Span, number]>([
  ['ends before it begins', { from: '2021-05', to: '2020-05' }, 0],
  ['begins in the future', { from: '2027-01', to: null }, 0],
  ['ends in the future, in bare years', { from: '2024', to: '2030' }, 27],
  ['has the bare year of the reference day', { from: '2026', to: '2026' }, 3],
  ['has one bare year', { from: '2019', to: '2019' }, 12],
  ['knows the month of its start alone', { from: '2018-05', to: '2020' }, 32],
  ['knows the month of its end alone', { from: '2018', to: '2020-06' }, 30],
])('a span that %s', (_, one, months) => expect(totalMonths([one], today)).toBe(months));
