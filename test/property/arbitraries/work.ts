import fc from 'fast-check';
import type { Employment, ResumeDate } from '../../corpus/person.js';
import type { LifeWords } from './life-words.js';

/** The month of the latest event, counted from the year 0: August 2026. */
const lastMonth = 2026 * 12 + 7;

/** Jobs from the latest back, without overlaps; some resumes name years alone. */
export function workOf(words: LifeWords, highlights: readonly string[]): fc.Arbitrary<Employment[]> {
  const job = fc.record({
    months: fc.integer({ min: 13, max: 60 }),
    gap: fc.integer({ min: 1, max: 8 }),
    highlights: fc.shuffledSubarray([...highlights], { minLength: 1, maxLength: 4 }),
    location: fc.constantFrom(...words.towns),
    companyKind: fc.constantFrom(...words.companyKinds),
  });
  return fc
    .record({
      jobs: fc.array(job, { minLength: 1, maxLength: 4 }),
      names: fc.shuffledSubarray(words.companyNames, { minLength: 4 }),
      titles: fc.shuffledSubarray(words.titles, { minLength: 4 }),
      isOpen: fc.boolean(),
      yearsOnly: fc.nat({ max: 5 }).map((drawn) => drawn === 0),
    })
    .map(({ jobs, names, titles, isOpen, yearsOnly }) => {
      let end = lastMonth;
      return jobs.map(({ months, gap, companyKind, ...rest }, at) => {
        const endDate = dateOf(end, yearsOnly);
        const startDate = dateOf(end - months, yearsOnly);
        end -= months + gap;
        const employer = { company: `${names[at]} ${companyKind}`, title: titles[at]!, startDate };
        return { ...rest, ...employer, ...(at > 0 || !isOpen ? { endDate } : {}) };
      });
    });
}

function dateOf(month: number, yearOnly: boolean): ResumeDate {
  const written = String(Math.floor(month / 12));
  return yearOnly ? written : `${written}-${String((month % 12) + 1).padStart(2, '0')}`;
}
