import type { Person } from '../../../corpus/person.js';
import type { Entry } from '../../../corpus/sections.js';
import type { WrittenLine } from '../written-lines.js';
import type { FormWords } from './form-words.js';

/** How the jobs and studies of a resume stand below one another. */
export const entryLooks = [
  'lead and dates',
  'dates at the right',
  'dates at the left',
  'dates as heading',
  'dates below',
  'dates in brackets',
  'nested',
  'nested with total',
  'labelled',
  'labels beside',
  'labels above',
  'labelled, dates first',
  'no blank lines',
] as const;

export type EntryLook = (typeof entryLooks)[number];

/** What is written besides the facts of an entry. */
export interface Extras {
  /** Length of the span behind it: "(2 yrs 3 mos)". */
  duration: 'none' | 'brackets' | 'dot';
  /** A line on the employer below the head. */
  about: boolean;
  /** A statement with a date among the statements. */
  datedStatement: boolean;
  /** A list of tools at the end. */
  tools: boolean;
  /** Statements are paragraphs, without marks. */
  prose: boolean;
}

export interface Written {
  words: FormWords;
  look: EntryLook;
  labels: number;
  extras: Extras;
}

const text = (line: string): WrittenLine => ({ role: 'text', text: line });
const lead = (line: string): WrittenLine => ({ role: 'lead', text: line });

/** The lines of one entry; what tells of an employer stands in entries of work alone. */
export function entryLines(
  entry: Entry,
  index: number,
  kind: 'work' | 'study',
  { words, look, labels, extras }: Written,
  employer: { opens: boolean; total: string },
): WrittenLine[] {
  const { title, organisation = '', place, dates = '' } = entry;
  const spans = dates + (kind === 'work' ? durationOf(index, extras.duration, words) : '');
  const placed = place ? `${organisation}, ${place}` : organisation;
  const body = kind === 'work' ? bodyOf(entry, index, words, extras) : [];
  const asked = words.labels[labels % words.labels.length]!;
  const name = kind === 'work' ? asked.title : asked.degree;
  const where = kind === 'work' ? asked.company : asked.institution;
  const fields: [string, string][] = [
    [name, title],
    [where, organisation],
    ...(place ? [[asked.place, place] as [string, string]] : []),
  ];
  const form = (first: boolean): [string, string][] =>
    first ? [[asked.dates, dates], ...fields] : [...fields, [asked.dates, dates]];
  const tasks = body.length > 0 ? [text(`${asked.tasks}:`)] : [];
  switch (look) {
    case 'lead and dates':
      return [lead(title), text(`${placed} | ${spans}`), ...body];
    case 'dates at the right':
      return [lead(`${title}\t${spans}`), text(placed), ...body];
    case 'dates at the left':
      return [text(`${dates}\t${title}`), text(`\t${placed}`), ...body];
    case 'dates as heading':
      return [lead(spans), text(title), text(placed), ...body];
    case 'dates below':
      return [lead(title), text(placed), text(spans), ...body];
    case 'dates in brackets':
      return [lead(`${title}, ${placed} (${dates})`), ...body];
    case 'nested':
    case 'nested with total': {
      if (kind === 'study') return [lead(organisation), text(title), text(dates)];
      const total = look === 'nested with total' ? [text(employer.total)] : [];
      const head = employer.opens ? [lead(placed), ...total] : [];
      return [...head, text(title), text(spans), ...body];
    }
    case 'labelled':
    case 'labelled, dates first':
      return [
        ...form(look !== 'labelled').map(([label, told]) => text(`${label}: ${told}`)),
        ...tasks,
        ...body,
      ];
    case 'labels beside':
      return [...form(true).map(([label, told]) => text(`${label}\t${told}`)), ...tasks, ...body];
    case 'labels above':
      return [...form(false).flatMap(([label, told]) => [lead(label), text(told)]), ...tasks, ...body];
    case 'no blank lines':
      return [text(`${title}, ${organisation}`), text(`${place ? `${place}, ` : ''}${spans}`), ...body];
  }
}

function durationOf(index: number, form: Extras['duration'], { years, months }: FormWords): string {
  if (form === 'none') return '';
  const long = `${index + 2} ${years[1]} ${index + 3} ${months[1]}`;
  return form === 'dot' ? ` · ${long}` : ` (${long})`;
}

function bodyOf({ bullets }: Entry, index: number, words: FormWords, extras: Extras): WrittenLine[] {
  const told = [...bullets];
  if (extras.datedStatement) told.splice(1, 0, words.dated[index % words.dated.length]!);
  const about = extras.about ? [text(words.about[index % words.about.length]!)] : [];
  const tools = extras.tools ? [text(`${words.tools}: Excel, SAP, Jira`)] : [];
  const role = extras.prose ? 'text' : 'bullet';
  return [
    ...about,
    ...told.map((line): WrittenLine => ({ role, text: extras.prose ? line.replace(/\.?$/, '.') : line })),
    ...tools,
  ];
}

/** The same person whose later jobs were with one employer, as resumes with several roles in one house have it. */
export function withOneEmployer(person: Person): Person {
  const [first, second, ...rest] = person.work;
  if (!first || !second) return person;
  return {
    ...person,
    work: [first, { ...second, company: first.company, location: first.location }, ...rest],
  };
}
