import fc from 'fast-check';
import type { Person, ResumeDate, ResumeLanguage } from '../../corpus/person.js';
import { everybody } from '../../corpus/people/index.js';
import { lifeWords, type LifeWords } from './life-words.js';
import { workOf } from './work.js';

const languages: ResumeLanguage[] = ['en', 'de', 'fr', 'es'];
/** A made-up person whose names, trades and schools people really have, in one of the four languages. */
export const person: fc.Arbitrary<Person> = fc
  .constantFrom(...languages)
  .chain((language) => personOf(language, lifeWords[language]));

function personOf(resumeLanguage: ResumeLanguage, words: LifeWords): fc.Arbitrary<Person> {
  const others = everybody.filter((one) => one.resumeLanguage === resumeLanguage);
  return fc.record({
    id: fc.uuid(),
    resumeLanguage: fc.constant(resumeLanguage),
    basics: basicsOf(
      words,
      others.map(({ basics }) => basics.summary),
    ),
    work: workOf(
      words,
      others.flatMap(({ work }) => work.flatMap(({ highlights }) => highlights)),
    ),
    education: educationOf(words),
    skills: skillsOf(words),
    certifications: pairsOf(words.certificates, 0).chain((pairs) =>
      fc.tuple(...pairs.map(([name, issuer]) => year(2014, 2025).map((date) => ({ name, issuer, date })))),
    ),
    languages: pairsOf(words.spoken, 1).map((pairs) =>
      pairs.map(([language, fluency]) => ({ language, fluency })),
    ),
    projects: fc
      .shuffledSubarray(words.projects, { maxLength: 2 })
      .chain((names) =>
        fc.tuple(
          ...names.map((name) =>
            fc.constantFrom(...descriptionsOf(others)).map((description) => ({ name, description })),
          ),
        ),
      ),
  });
}

const year = (min: number, max: number): fc.Arbitrary<ResumeDate> => fc.integer({ min, max }).map(String);

function descriptionsOf(people: readonly Person[]): string[] {
  return people.flatMap(({ projects }) => projects.map(({ description }) => description));
}

/** "name; detail" parted. */
function pairsOf(lines: readonly string[], minLength: number): fc.Arbitrary<[string, string][]> {
  return fc
    .shuffledSubarray([...lines], { minLength, maxLength: 3 })
    .map((chosen) => chosen.map((line) => line.split('; ') as [string, string]));
}

function basicsOf(words: LifeWords, summaries: readonly string[]): fc.Arbitrary<Person['basics']> {
  const { prefix, digits } = words.phone;
  return fc
    .record({
      first: fc.constantFrom(...words.firstNames),
      last: fc.constantFrom(...words.lastNames),
      label: fc.constantFrom(...words.titles),
      domain: fc.constantFrom('example.com', 'example.org', 'example.net'),
      joint: fc.constantFrom('.', '_', '-', ''),
      number: fc.integer({ min: 0, max: 10 ** digits - 1 }),
      location: fc.constantFrom(...words.homes),
      summary: fc.constantFrom(...summaries),
    })
    .map(({ first, last, label, domain, joint, number, location, summary }) => ({
      name: `${first} ${last}`,
      label,
      email: addressOf(first, joint, last, domain),
      phone: prefix + String(number).padStart(digits, '0'),
      location,
      summary,
    }));
}

/**
 * No longer than a narrow column is wide: of an address broken within a word nobody can tell where it ends. Long first
 * names are an initial then.
 */
function addressOf(first: string, joint: string, last: string, domain: string): string {
  const [given, family] = [plain(first), plain(last)];
  const isLong = given.length + joint.length + family.length > 14;
  return `${isLong ? given.slice(0, 1) : given}${joint}${family}@${domain}`;
}

/** A name as it stands in an address: letters without accents. */
function plain(name: string): string {
  const letters = name.toLowerCase().replaceAll('ß', 'ss').normalize('NFD');
  return letters.replace(/[^a-z]/g, '');
}

function educationOf(words: LifeWords): fc.Arbitrary<Person['education']> {
  const course = fc
    .record({
      degree: fc.constantFrom(...words.degrees),
      area: fc.constantFrom(...words.areas),
      start: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      end: fc.integer({ min: 1990, max: 2005 }),
    })
    .map(({ degree, area, start, end }) => {
      const begun = start === null ? {} : { startDate: String(end - start) };
      return { degree, area, ...begun, endDate: String(end) };
    });
  return fc
    .tuple(
      fc.array(course, { minLength: 1, maxLength: 2 }),
      fc.shuffledSubarray(words.institutions, { minLength: 2 }),
    )
    .map(([courses, institutions]) => courses.map((one, at) => ({ institution: institutions[at]!, ...one })));
}

function skillsOf(words: LifeWords): fc.Arbitrary<Person['skills']> {
  return fc
    .tuple(
      fc.shuffledSubarray(words.skillGroups, { minLength: 1 }),
      fc.shuffledSubarray(words.skills, { minLength: 6 }),
    )
    .map(([groups, skills]) =>
      groups.map((name, at) => ({
        name,
        keywords: skills.filter((_, index) => index % groups.length === at),
      })),
    );
}
