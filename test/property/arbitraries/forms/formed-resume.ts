import fc from 'fast-check';
import type { Person } from '../../../corpus/person.js';
import { contactLines, sectionsOf, type Section } from '../../../corpus/sections.js';
import { writeRange } from '../../../corpus/wording/date-form.js';
import type { Wording } from '../../../corpus/wording/wording.js';
import { writtenFormats, type WrittenFormat } from '../written-formats.js';
import type { WrittenLine } from '../written-lines.js';
import { entryLines, entryLooks, withOneEmployer, type Written } from './entry-looks.js';
import { formWords, type FormWords } from './form-words.js';
import { headed, headingLooks, type HeadingLook } from './heading-looks.js';

/** Everything drawn about one resume, for tables by choice. */
export interface Formed {
  person: Person;
  format: WrittenFormat;
  choices: Record<string, string>;
  lines: WrittenLine[];
  /** The headings printed, in order, with the kind they stand for. */
  printed: { kind: string; heading: string }[];
}

const orders = ['usual', 'study first', 'skills first', 'work last'] as const;

const drawnExtras = fc.record({
  duration: fc.constantFrom('none', 'none', 'brackets', 'dot'),
  about: fc.boolean(),
  datedStatement: fc.boolean(),
  tools: fc.boolean(),
  prose: fc.constantFrom(false, false, true),
}) as fc.Arbitrary<Written['extras']>;

/** A resume in forms that people and programs give it, however plain: headings, heads of entries, and what stands between. */
export function formedResume(
  person: fc.Arbitrary<Person>,
  wording: fc.Arbitrary<Wording>,
): fc.Arbitrary<Formed> {
  const formats = Object.keys(writtenFormats) as WrittenFormat[];
  return fc
    .record({
      person,
      wording,
      extras: drawnExtras,
      format: fc.constantFrom(...formats),
      look: fc.constantFrom(...entryLooks),
      labels: fc.nat({ max: 11 }),
      heading: fc.constantFrom(...headingLooks),
      otherWords: fc.nat({ max: 5 }),
      twoOfWork: fc.constantFrom(-1, -1, 0, 1, 2, 3),
      order: fc.constantFrom(...orders),
      other: fc.constantFrom(-1, 0, 1, 2, 3),
      personal: fc.constantFrom(false, false, true),
    })
    .map(formed);
}

/** The lines of a heading: of the section's usual words, or of others where it may have them. */
type Open = (kind: string, usual: string, isFixed?: boolean) => WrittenLine[];

interface Drawn {
  person: Person;
  wording: Wording;
  extras: Written['extras'];
  format: WrittenFormat;
  look: Written['look'];
  labels: number;
  heading: HeadingLook;
  otherWords: number;
  twoOfWork: number;
  order: (typeof orders)[number];
  other: number;
  personal: boolean;
}

function formed(drawn: Drawn): Formed {
  const { format, look, heading, order } = drawn;
  const person = look.startsWith('nested') ? withOneEmployer(drawn.person) : drawn.person;
  const words = formWords[person.resumeLanguage];
  const sections = ordered(sectionsOf(person, { ...drawn.wording, counted: false }), order);
  const printed: Formed['printed'] = [];
  const open: Open = (kind, usual, isFixed = false) => {
    const other = isFixed ? undefined : words.headings[kind as Section['kind']]?.[drawn.otherWords - 1];
    const choice = other ?? usual;
    printed.push({ kind, heading: choice });
    return headed(choice, heading, printed.length);
  };
  const lines: WrittenLine[] = [
    { role: 'name', text: person.basics.name },
    { role: 'text', text: person.basics.label },
    ...contactLines(person).map(text),
    ...(drawn.personal ? plainSection(words.personal, heading) : []),
    ...sections.flatMap((section) => sectionLines(section, person, drawn, words, open)),
    ...(drawn.other >= 0 ? plainSection(words.others[drawn.other]!, heading) : []),
  ];
  const { duration, ...flags } = drawn.extras;
  const choices = {
    format, look, heading, order, duration,
    language: person.resumeLanguage,
    labels: /label/.test(look) ? `${person.resumeLanguage} ${drawn.labels % words.labels.length}` : '-',
    words: drawn.otherWords > 0 ? 'other' : 'usual',
    twoOfWork: drawn.twoOfWork < 0 ? 'no' : 'yes',
    other: drawn.other < 0 ? '-' : words.others[drawn.other]![0],
    personal: String(drawn.personal),
    dates: `${drawn.wording.dates.style} ${drawn.wording.dates.open}`,
    ...Object.fromEntries(Object.entries(flags).map(([key, value]) => [key, String(value)])),
  }; // prettier-ignore
  return { person, format, choices, lines, printed };
}

function plainSection([title, ...rest]: readonly [string, ...string[]], look: HeadingLook): WrittenLine[] {
  return [...headed(title, look, 9), ...rest.map(text)];
}

function sectionLines(
  { kind, heading, lines, entries }: Section,
  person: Person,
  drawn: Drawn,
  words: FormWords,
  open: Open,
): WrittenLine[] {
  const pair = kind === 'experience' && entries.length > 2 ? words.twoOfWork[drawn.twoOfWork] : undefined;
  const title = open(kind, pair?.[0] ?? heading, pair !== undefined);
  const body = entries.flatMap((entry, index): WrittenLine[] => {
    if (kind === 'projects') return [{ role: 'lead', text: entry.lead }, ...entry.bullets.map(bullet)];
    const isLast = index === entries.length - 1;
    const split = pair && isLast ? headed(pair[1], drawn.heading, 5) : [];
    const isApart = drawn.look !== 'no blank lines' && index > 0 && split.length === 0;
    const apart: WrittenLine[] = isApart ? [{ role: 'blank', text: '' }] : [];
    const employer = {
      opens: entries[index - 1]?.organisation !== entry.organisation,
      total: totalOf(person, index, drawn.wording) ?? entry.dates ?? '',
    };
    const isStudy = kind === 'education';
    const extras = kind === 'experience' ? drawn.extras : { ...drawn.extras, about: false, tools: false };
    const written = { words, look: drawn.look, labels: drawn.labels, extras };
    return [...split, ...apart, ...entryLines(entry, index, isStudy ? 'study' : 'work', written, employer)];
  });
  return [...title, ...lines.map(text), ...body];
}

/** The time at one employer, from the first role there to the last; undefined where the next role was elsewhere. */
function totalOf(
  { work, resumeLanguage }: Person,
  index: number,
  { dates, english }: Wording,
): string | undefined {
  const [last, first] = [work[index], work[index + 1]];
  if (!last || last.company !== first?.company) return undefined;
  return writeRange(
    first.startDate,
    last.endDate,
    dates,
    english === 'headings and dates' ? 'en' : resumeLanguage,
  );
}

function text(line: string): WrittenLine {
  return { role: 'text', text: line };
}

function bullet(line: string): WrittenLine {
  return { role: 'bullet', text: line };
}

function ordered(sections: Section[], order: Drawn['order']): Section[] {
  const rank = (kind: string): number => {
    if (order === 'study first') return kind === 'education' ? 1 : kind === 'summary' ? 0 : 2;
    if (order === 'skills first') return kind === 'skills' ? 1 : kind === 'summary' ? 0 : 2;
    if (order === 'work last') return kind === 'experience' ? 3 : 2;
    return 0;
  };
  return [...sections].sort((a, b) => rank(a.kind) - rank(b.kind));
}
