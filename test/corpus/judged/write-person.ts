import type { Certification, Employment, Person } from '../person.js';
import type { SeededRandom } from '../seeded-random.js';
import type { Candidate } from './candidate.js';
import { companyForms, companyNames, familyNames, givenNames } from './names.js';
import { occupationOf, occupations } from './occupations/index.js';
import { phrases } from './phrases.js';
import type { Posting } from './posting.js';
import { nameOf, neededDuties, otherDuty, titleOf, unaskedAbilities } from './write-duties.js';

/** The month in which all resumes were written, counted from year 0. */
const today = 2026 * 12;

/**
 * Writes a candidate down as a person. How long the resume is, how many jobs and lines, skills and certificates it has, is
 * drawn without a look at what the candidate can do: form must not tell the grade.
 */
export function writePerson(
  id: string,
  posting: Posting,
  candidate: Candidate,
  random: SeededRandom,
): Person {
  const { language } = candidate;
  const [given, family] = [random.pick(givenNames), random.pick(familyNames)];
  const city = random.pick(phrases[language].cities);
  const work = writeWork(posting, candidate, random);
  const skills = writeSkills(posting, candidate, random);
  const [native, ...foreign] = phrases[language].spoken;
  return {
    id,
    resumeLanguage: language,
    basics: {
      name: `${given} ${family}`,
      label: work[0]!.title,
      email: `${plain(given)}.${plain(family)}@example.com`,
      phone: `+44 20 7946 0${String(random.below(1000)).padStart(3, '0')}`,
      location: city,
      summary: random.next() < 0.7 ? writeSummary(candidate, work[0]!.title, skills, random) : '',
    },
    work,
    education: writeEducation(posting, candidate, random),
    skills: [{ name: phrases[language].skillsLabel, keywords: skills }],
    certifications: writeCertificates(posting, candidate, random),
    languages: [native!, random.pick(foreign)].map(([spoken, fluency]) => ({ language: spoken, fluency })),
    projects: [],
  };
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function writeWork(posting: Posting, candidate: Candidate, random: SeededRandom): Employment[] {
  const { stints } = candidate;
  const duties = stints.map((stint) => neededDuties(posting, stint, candidate, random));
  const lines = 9 + random.below(7);
  for (const [at, own] of duties.entries())
    while (own.length < 2) addDuty(duties, at, posting, candidate, random);
  while (duties.flat().length < lines)
    addDuty(duties, random.below(stints.length), posting, candidate, random);
  let end = today;
  return stints.map((stint, at) => {
    const start = end - stint.months;
    const job = {
      company: `${random.pick(companyNames)} ${random.pick(companyForms)}`,
      title: titleOf(stint, candidate, random),
      location: random.pick(phrases[candidate.language].cities),
      startDate: monthName(start),
      ...(at === 0 ? {} : { endDate: monthName(end - 1) }),
      highlights: random.shuffle(duties[at]!),
    };
    end = start;
    return job;
  });
}

/** How often a duty is drawn anew that the resume has already. */
const mostTries = 8;

function addDuty(
  all: string[][],
  at: number,
  posting: Posting,
  candidate: Candidate,
  random: SeededRandom,
): void {
  const said = new Set(all.flat().map(gist));
  let duty = otherDuty(posting, candidate.stints[at]!, candidate, random);
  for (let tries = 1; tries < mostTries && said.has(gist(duty)); tries += 1)
    duty = otherDuty(posting, candidate.stints[at]!, candidate, random);
  all[at]!.push(duty);
}

/** The beginning of a duty, by which two are told to be the same. */
const gist = (duty: string): string => duty.replace(/\d+/g, '').slice(0, 24);

const monthName = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

function writeSkills(posting: Posting, candidate: Candidate, random: SeededRandom): string[] {
  const { abilities } = occupationOf(posting.occupation);
  const asked = candidate.listed.map((id) => nameOf(abilities[id]!, candidate, random));
  const others = random
    .shuffle(candidate.stints.flatMap((stint) => unaskedAbilities(posting, stint)))
    .slice(0, 5)
    .map((ability) => nameOf(ability, candidate, random));
  const rest = random.shuffle([...phrases[candidate.language].anySkill, ...others]);
  const all = [...new Set([...asked, ...rest])];
  return random.shuffle(all.slice(0, Math.max(asked.length, 5 + random.below(6))));
}

function writeSummary(
  candidate: Candidate,
  title: string,
  skills: readonly string[],
  random: SeededRandom,
): string {
  const months = candidate.stints.reduce((sum, stint) => sum + stint.months, 0);
  const named = random.shuffle(skills).slice(0, 2 + random.below(2));
  return random
    .pick(phrases[candidate.language].summaries)
    .replace('{title}', title)
    .replace('{n}', String(Math.max(1, Math.round(months / 12))))
    .replace('{names}', named.join(', '));
}

function writeEducation(posting: Posting, candidate: Candidate, random: SeededRandom): Person['education'] {
  const { language, hasDegree, stints } = candidate;
  const { trade } = occupationOf(posting.occupation);
  const others = occupations.filter(
    (one) => one.trade !== trade && (language === 'en' || one.abroad.language === language),
  );
  const of = hasDegree ? occupationOf(posting.occupation) : random.pick(others);
  const [degree, area] = language === 'en' ? of.degree : of.abroad.degree;
  const began = Math.floor((today - stints.reduce((sum, { months }) => sum + months, 0)) / 12) - 4;
  const institution = random.pick(phrases[language].schools);
  return [{ institution, degree, area, startDate: String(began), endDate: String(began + 3) }];
}

function writeCertificates(posting: Posting, candidate: Candidate, random: SeededRandom): Certification[] {
  const { language, certificate } = candidate;
  const { certificate: paper, abroad } = occupationOf(posting.occupation);
  const [name, issuer] = language === 'en' ? paper : [abroad.certificate, paper[1]];
  const year = String(2016 + random.below(9));
  const lapsed = certificate === 'lapsed' ? ` (${phrases[language].lapsed} ${2012 + random.below(8)})` : '';
  const own = certificate === 'none' ? [] : [{ name: `${name}${lapsed}`, issuer, date: year }];
  const others = random.shuffle(phrases[language].anyCertificate).map((other) => ({
    name: other,
    issuer: random.pick(phrases[language].schools),
    date: String(2010 + random.below(15)),
  }));
  return random.shuffle([...own, ...others].slice(0, 1 + random.below(2)));
}
