import { jobs } from '#corpus';
import { payPeriods, requirementKinds, scoredSections, type GivenPosting } from '#libs/jobs';
import fc from 'fast-check';
import { storableText } from './storable-text.js';

const asked = fc.oneof(
  storableText(40),
  fc.constantFrom(...jobs.flatMap(({ requirements }) => requirements)),
);

const requirement = fc.oneof(
  asked,
  fc.record(
    {
      text: asked,
      kind: fc.constantFrom(...requirementKinds),
      must: fc.boolean(),
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
      minMonths: fc.oneof(fc.constantFrom(0, 12, 60), fc.integer({ min: 0, max: 600 })),
    },
    { requiredKeys: ['text'] },
  ),
);

const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
const weights = Object.fromEntries(scoredSections.map((section) => [section, weight]));

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const salary = fc
  .record({
    bounds: fc.tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 0, max: 200_000 })),
    given: fc.constantFrom('both', 'min', 'max'),
    currency: fc.constantFrom('EUR', 'USD', 'PLN', 'JPY'),
    period: fc.constantFrom(...payPeriods),
  })
  .map(({ bounds: [one, other], given, ...pay }) => ({
    ...pay,
    ...(given === 'max' ? {} : { min: Math.min(one, other) }),
    ...(given === 'min' ? {} : { max: Math.max(one, other) }),
  }));

/** A job as a client may give it, every optional field there, null or left out. */
export const givenPosting: fc.Arbitrary<GivenPosting> = fc.record(
  {
    title: fc.oneof(storableText(40), fc.constantFrom(...jobs.map(({ title }) => title))),
    description: fc.oneof(storableText(200), fc.constantFrom(...jobs.map(({ description }) => description))),
    requirements: fc.array(requirement, { minLength: 1, maxLength: 5 }),
    location: orNull(storableText(40)),
    department: orNull(storableText(40)),
    employmentType: orNull(storableText(20)),
    salary: orNull(salary),
    sectionWeights: orNull(fc.record(weights, { requiredKeys: [] })),
  },
  { requiredKeys: ['title', 'description', 'requirements'] },
);
