import { people, type Person } from '#corpus';
import fc from 'fast-check';

const word = fc.stringMatching(/^[A-Z][a-z]{1,9}$/);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

/** A few of what the sample people have done and know. */
const someOf = <T>(of: (person: Person) => T[], maxLength: number): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray(people.flatMap(of), { maxLength });

const basics: fc.Arbitrary<Person['basics']> = fc.record({
  name: words(4),
  label: words(5),
  email: fc.emailAddress(),
  phone: fc.stringMatching(/^\+1 [2-9]\d\d-555-01\d\d$/),
  location: words(3),
  summary: fc.oneof(words(30), fc.constantFrom(...people.map((person) => person.basics.summary))),
});

/** A made-up person: names nobody has, a life put together out of those of the samples. */
export const person: fc.Arbitrary<Person> = fc.record({
  id: fc.uuid(),
  resumeLanguage: fc.constantFrom('en', 'de'),
  basics,
  work: someOf(({ work }) => work, 4),
  education: someOf(({ education }) => education, 3),
  skills: someOf(({ skills }) => skills, 4),
  certifications: someOf(({ certifications }) => certifications, 3),
  languages: someOf(({ languages }) => languages, 3),
  projects: someOf(({ projects }) => projects, 2),
});
