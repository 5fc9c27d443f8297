import fc from 'fast-check';
import { everybody } from '../../corpus/people/index.js';
import type { Person } from '../../corpus/person.js';

const word = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

/** A few of what the sample people have done and know. */
const someOf = <T>(of: (person: Person) => T[], maxLength: number): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray(everybody.flatMap(of), { maxLength });

const basics: fc.Arbitrary<Person['basics']> = fc.record({
  name: words(4),
  label: words(5),
  email: fc.emailAddress(),
  phone: fc.stringMatching(/^\+1 [2-9]\d\d-555-01\d\d$/),
  location: words(3),
  summary: fc.oneof(words(30), fc.constantFrom(...everybody.map((person) => person.basics.summary))),
});

/** A made-up person: names nobody has, a life put together out of those of the samples. */
export const strangePerson: fc.Arbitrary<Person> = fc.record({
  id: fc.uuid(),
  resumeLanguage: fc.constantFrom('en', 'de', 'fr', 'es'),
  basics,
  work: someOf(({ work }) => work, 4),
  education: someOf(({ education }) => education, 3),
  skills: someOf(({ skills }) => skills, 4),
  certifications: someOf(({ certifications }) => certifications, 3),
  languages: someOf(({ languages }) => languages, 3),
  projects: someOf(({ projects }) => projects, 2),
  volunteering: someOf(({ volunteering = [] }) => volunteering, 1),
  awards: someOf(({ awards = [] }) => awards, 2),
  interests: someOf(({ interests = [] }) => interests, 3),
});
