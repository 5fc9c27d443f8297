import { expect, test } from '@jest/globals';
import { people } from '#corpus';
import { compare } from './compare.js';
import { scoredNames } from './fields.js';
import { personItems } from './person-items.js';
import { f1 } from './tally.js';

const truth = personItems(people[0]!);

test('the truth is right about itself in every field', () => {
  const { fields, jobs, educations } = compare(truth, truth);
  for (const name of scoredNames) expect(f1(fields[name]) ?? 1).toBe(1);
  expect(jobs.got).toBe(jobs.wanted);
  expect(educations.got).toBe(educations.wanted);
});

test('titles at the wrong jobs are right in the document, and wrong within their jobs', () => {
  const [first, second, ...rest] = truth.jobs;
  const swapped = [{ ...first!, title: second!.title }, { ...second!, title: first!.title }, ...rest];
  const { fields } = compare(truth, { ...truth, jobs: swapped });
  expect(fields.title.right).toBe(truth.jobs.length);
  expect(fields.alignedTitle.right).toBe(truth.jobs.length - 2);
  expect(fields.alignedTitle.missed).toEqual([first!.title!.shown, second!.title!.shown]);
  expect(fields.alignedCompany.right).toBe(truth.jobs.length);
});

test('nothing read is nothing right, and nothing judged', () => {
  const nothing = Object.fromEntries(Object.keys(truth.fields).map((name) => [name, []]));
  const { fields, judged } = compare(truth, {
    fields: nothing as unknown as typeof truth.fields,
    jobs: [],
    educations: 0,
  });
  expect(fields.alignedDates).toMatchObject({ wanted: truth.jobs.length * 2, got: 0, right: 0 });
  expect(judged).toEqual([]);
});

test('a degree is right alone and joined with its field, and a wrong one is not', () => {
  const person = {
    ...people[0]!,
    education: [{ ...people[0]!.education[0]!, degree: 'Bachelor of Science', area: 'Nursing' }],
  };
  const wanted = personItems(person);
  const read = (degree: string, words: string) => ({
    ...wanted,
    fields: { ...wanted.fields, degree: [{ shown: degree, forms: [degree, `words ${words}`] }] },
  });
  expect(compare(wanted, read('bachelor of science', 'bachelor of science')).fields.degree.right).toBe(1);
  expect(compare(wanted, read('bachelor', 'bachelor in nursing of science')).fields.degree.right).toBe(1);
  expect(compare(wanted, read('bachelor', 'bachelor nursing')).fields.degree.right).toBe(0);
});
