import { SeededRandom } from '../../corpus/seeded-random.js';
import { drawArrangement, type Arrangement } from './arrangement.js';
import { headerLines } from './header-lines.js';
import { nameLines } from './name-lines.js';
import type { StyledLine } from './styled-line.js';
import { headerWords, type HeaderWords } from './words/index.js';

export interface JobFacts {
  title: string;
  company: string;
  place: string | null;
  start: string;
  end: string | null;
}

export interface StudyFacts {
  degree: string;
  subject: string;
  school: string;
  place: string | null;
  start: string;
  end: string;
}

export interface DrawnResume {
  words: HeaderWords;
  arrangement: Arrangement;
  name: string;
  jobs: JobFacts[];
  studies: StudyFacts[];
  lines: StyledLine[];
}

/** About two facts in five are drawn from names without known words. */
const shareUnknown = 0.4;

/** A made-up resume of one seed: facts in one of the languages, written in one arrangement. */
export function drawResume(seed: number): DrawnResume {
  const random = new SeededRandom(seed * 7919);
  const words = headerWords[seed % headerWords.length]!;
  const arrangement = drawArrangement(random);
  const jobs = drawJobs(random, words, arrangement);
  const studies = drawStudies(random, words, arrangement);
  const name = random.pick(words.people);
  return {
    words,
    arrangement,
    name,
    jobs,
    studies,
    lines: [
      ...nameLines(random, words, arrangement, name),
      heading(words.headings.summary),
      plain(words.summary),
      heading(words.headings.work),
      ...jobs.flatMap((job) => headerLines.ofJob(random, words, arrangement, job)),
      heading(words.headings.education),
      ...studies.flatMap((study) => headerLines.ofStudy(words, arrangement, study)),
      heading(words.headings.skills),
      plain(words.skills),
    ],
  };
}

function heading(text: string): StyledLine {
  return { kind: 'heading', left: [{ text, bold: true, size: 13 }], gap: 1.2 };
}

function plain(text: string): StyledLine {
  return { kind: 'text', left: [{ text }], gap: 0 };
}

function drawJobs(random: SeededRandom, words: HeaderWords, { placeless }: Arrangement): JobFacts[] {
  const count = 3 + random.below(3);
  const titles = mixed(random, words.titles);
  const companies = mixed(random, words.companies);
  let month = 2026 * 12 + random.below(8);
  return Array.from({ length: count }, (_, at) => {
    const end = month;
    const start = month - 8 - random.below(40);
    month = start - 1 - random.below(5);
    return {
      title: titles[at]!,
      company: companies[at]!,
      place: random.next() < placeless ? null : one(random, words.places),
      start: dated(start),
      end: at === 0 ? null : dated(end),
    };
  });
}

function drawStudies(random: SeededRandom, words: HeaderWords, { placeless }: Arrangement): StudyFacts[] {
  const schools = mixed(random, words.schools);
  const degrees = random.shuffle(words.degrees);
  const subjects = random.shuffle(words.subjects);
  const place = (): string | null => (random.next() < placeless ? null : one(random, words.places));
  return Array.from({ length: 1 + random.below(3) }, (_, at) => ({
    degree: degrees[at]!,
    subject: subjects[at]!,
    school: schools[at]!,
    place: place(),
    start: dated(2012 * 12 + 8 - 48 * at),
    end: dated(2012 * 12 + 5 + 36 - 48 * at),
  }));
}

interface Pool {
  known: string[];
  unknown: string[];
}

/** Different facts of a pool in the order they are to be used. */
function mixed(random: SeededRandom, { known, unknown }: Pool): string[] {
  const left = { known: random.shuffle(known), unknown: random.shuffle(unknown) };
  const facts: string[] = [];
  while (left.known.length > 0 && left.unknown.length > 0)
    facts.push((random.next() < shareUnknown ? left.unknown : left.known).pop()!);
  return facts;
}

function one(random: SeededRandom, { known, unknown }: Pool): string {
  return random.pick(random.next() < shareUnknown ? unknown : known);
}

/** Months counted from the year 0, as `2019-05`. */
function dated(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
