import type { GivenPosting } from '#libs/jobs';
import fc from 'fast-check';
import { givenPosting } from './posting.js';

/** Something wrong with one field of a job's body, and where the answer must point. */
interface Fault {
  field: string;
  value: unknown;
  pointer: string;
}

const long = (length: number): string => 'x'.repeat(length);
const fine = 'Runs PostgreSQL in production';

const inRequirement = (name: string, value: unknown): Fault => ({
  field: 'requirements',
  value: [fine, { text: fine, [name]: value }],
  pointer: `/requirements/1/${name}`,
});

const pay = { min: 50_000, max: 60_000, currency: 'EUR', period: 'year' };
const inSalary = (name: string, value: unknown): Fault => ({
  field: 'salary',
  value: { ...pay, [name]: value },
  pointer: `/salary/${name}`,
});

const faults: readonly Fault[] = [
  ...[long(201), 7, ['Engineer'], { is: 'Engineer' }].map((value) => ({
    field: 'title',
    value,
    pointer: '/title',
  })),
  ...[long(20_001), false, {}].map((value) => ({ field: 'description', value, pointer: '/description' })),
  ...['Python', { 0: fine }, Array.from({ length: 51 }, () => fine)].map((value) => ({
    field: 'requirements',
    value,
    pointer: '/requirements',
  })),
  { field: 'requirements', value: [fine, ' '], pointer: '/requirements/1/text' },
  inRequirement('text', long(501)),
  inRequirement('kind', 'magic'),
  inRequirement('must', 'yes'),
  ...[0, 0.09, 10.1, '1'].map((value) => inRequirement('weight', value)),
  ...[-1, 601, 1.5].map((value) => inRequirement('minMonths', value)),
  inRequirement('salary', 1),
  ...['location', 'department'].map((field) => ({ field, value: long(201), pointer: `/${field}` })),
  { field: 'employmentType', value: long(101), pointer: '/employmentType' },
  ...[-1, 101, 'much'].map((value) => ({
    field: 'sectionWeights',
    value: { skills: value },
    pointer: '/sectionWeights/skills',
  })),
  { field: 'sectionWeights', value: { experience: 0 }, pointer: '/sectionWeights/experience' },
  { field: 'sectionWeights', value: { hobbies: 1 }, pointer: '/sectionWeights/hobbies' },
  { field: 'salary', value: 50_000, pointer: '/salary' },
  ...[-1, '50k'].map((value) => inSalary('min', value)),
  ...[49_999, -1, 1e10].map((value) => inSalary('max', value)),
  ...['euro', 'XXQ', undefined].map((value) => inSalary('currency', value)),
  inSalary('period', 'decade'),
  inSalary('bonus', 1),
  ...['id', 'version', 'createdBy', 'pay', 'state'].map((field) => ({
    field,
    value: 1,
    pointer: `/${field}`,
  })),
];

/** A body with one to three faulty fields. */
export interface FaultyPosting {
  body: GivenPosting;
  pointers: string[];
}

export const faultyPosting: fc.Arbitrary<FaultyPosting> = fc
  .tuple(
    givenPosting,
    fc.uniqueArray(fc.constantFrom(...faults), {
      minLength: 1,
      maxLength: 3,
      selector: ({ field }) => field,
    }),
  )
  .map(([body, chosen]) => ({
    body: { ...body, ...Object.fromEntries(chosen.map(({ field, value }) => [field, value])) },
    pointers: chosen.map(({ pointer }) => pointer).sort(),
  }));
