import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { receivedOn } from '../fixtures/parse.js';
import type { Field } from '../parsed-resume.js';
import { fromJsonResume } from './from-json-resume.js';
import type { JsonResume } from './json-resume.js';
import { toJsonResume } from './to-json-resume.js';

const roundTrip = (json: JsonResume): JsonResume => toJsonResume(fromJsonResume(json, { receivedOn }));

/** Text as people write it, with the signs that part values in it. */
const text = fc
  .array(
    fc.constantFrom('Ada', 'Zürich', 'of', 'GmbH', 'a: b', 'x, y', '– 3', 'O’Neil', '(remote)', 'Perú'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '));
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const date = fc
  .tuple(
    fc.integer({ min: 1950, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, precision]) =>
    [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
      .slice(0, precision + 1)
      .join('-'),
  );
const url = fc.constantFrom(
  'https://ada.example.org',
  'https://github.com/ada',
  'https://www.linkedin.com/in/ada-stone/',
  'https://example.com/a?b=c#d',
);
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(model, { requiredKeys: [] }).filter((made) => Object.keys(made).length > 0) as fc.Arbitrary<
    Partial<T>
  >;
const list = <T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(entry, { minLength: 1, maxLength: 3 });

const period = { startDate: date, endDate: date };
const post = { position: text, summary: text, highlights: texts, ...period };
const location = some({
  address: text,
  postalCode: fc.constantFrom('10115', 'D-10115', 'SW1A 1AA'),
  city: text,
  region: text,
  countryCode: fc.constantFrom('DE', 'US', 'GB', 'UK', 'CA', 'XX'),
});
const basics = some({
  name: text,
  label: text,
  email: fc.constantFrom('Ada.Stone@example.org', 'ada@example.com'),
  phone: fc.constantFrom('+4930123456', '(912) 555-4321'),
  url,
  summary: text,
  location,
  profiles: list(some({ network: text, username: text, url })),
});
const resume = some({
  basics,
  work: list(some({ name: text, location: text, ...post })),
  volunteer: list(some({ organization: text, ...post })),
  education: list(
    some({ institution: text, area: text, studyType: text, score: text, courses: texts, ...period }),
  ),
  awards: list(some({ title: text, date, awarder: text })),
  certificates: list(some({ name: text, date, issuer: text })),
  publications: list(some({ name: text, releaseDate: date, publisher: text })),
  skills: fc.uniqueArray(some({ name: text, keywords: texts }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ name }) => name,
  }),
  languages: list(some({ language: text, fluency: text })),
  interests: list(some({ name: text, keywords: texts })),
  references: list(some({ name: text, reference: text })),
  projects: list(some({ name: text, highlights: texts, ...period })),
}) as fc.Arbitrary<JsonResume>;

const located = (value: string): unknown => {
  const made = fromJsonResume({ basics: { name: 'Ada' } }, { receivedOn });
  const place = {
    value,
    normalized: null,
    confidence: 1,
    source: { page: 1, charStart: 0, charEnd: 0 },
  };
  return toJsonResume({ ...made, contact: { ...made.contact, location: place } }).basics?.location;
};

function fieldsIn(value: unknown): Pick<Field, 'value' | 'source'>[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'value' in value && 'source' in value ? [value as Field] : [];
  return [...own, ...Object.values(value).flatMap((inner) => fieldsIn(inner))];
}

test('what JSON Resume holds is the same after a way through a parsed resume', () => {
  fc.assert(
    fc.property(resume, (json) => {
      const { $schema: _, ...back } = roundTrip(json);
      expect(back).toEqual(json);
    }),
    { numRuns: 300 },
  );
});

test('every field of a resume made from JSON stands in its text', () => {
  fc.assert(
    fc.property(resume, (json) => {
      const made = fromJsonResume(json, { receivedOn });
      for (const { value, source } of fieldsIn(made))
        expect(made.text.slice(source.charStart, source.charEnd)).toBe(value);
    }),
    { numRuns: 50 },
  );
});

test('what a parsed resume has no field for is left over, not lost', () => {
  const json = {
    basics: { name: 'Ada Stone', image: 'https://example.org/ada.png' },
    work: [{ name: 'Acme', url: 'https://acme.example' }],
  };
  const { unassigned, experience } = fromJsonResume(json, { receivedOn });
  expect(unassigned.map(({ value }) => value)).toEqual([
    'https://example.org/ada.png',
    'https://acme.example',
  ]);
  expect(experience[0]?.company?.value).toBe('Acme');
});

test('a place is taken apart, countries in four languages', () => {
  expect(located('Berlin')).toEqual({ city: 'Berlin' });
  expect(located('Köln, Deutschland')).toEqual({ city: 'Köln', countryCode: 'DE' });
  expect(located('Austin, TX')).toEqual({ city: 'Austin', region: 'TX' });
  expect(located('Hauptstr. 1, 10115 Berlin, Germany')).toEqual({
    address: 'Hauptstr. 1',
    postalCode: '10115',
    city: 'Berlin',
    countryCode: 'DE',
  });
});
