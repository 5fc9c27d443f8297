import type { SeededRandom } from '../../corpus/seeded-random.js';
import { writeRange } from '../../corpus/wording/date-form.js';
import type { Arrangement } from './arrangement.js';
import type { JobFacts, StudyFacts } from './drawn-resume.js';
import type { Run, StyledLine } from './styled-line.js';
import type { HeaderWords } from './words/index.js';

/** The header's lines without dates: the runs of each. */
type Rows = Run[][];

/** Writes the entries of a resume as its arrangement says. */
export const headerLines = { ofJob, ofStudy };

function ofJob(
  random: SeededRandom,
  words: HeaderWords,
  arrangement: Arrangement,
  job: JobFacts,
): StyledLine[] {
  const { terms, leadLook, otherLook, first, hasDurations, hasAbout } = arrangement;
  const term = random.pick(words.terms);
  const title = terms === 'title' ? `${job.title} (${term})` : job.title;
  const tail = terms === 'company' ? ` · ${term}` : '';
  const isTitleFirst = first === 'title';
  const rows = rowsOf(
    arrangement,
    { text: isTitleFirst ? title : job.company, place: isTitleFirst ? null : job.place, tail: isTitleFirst ? '' : tail },
    { text: isTitleFirst ? job.company : title, place: isTitleFirst ? job.place : null, tail: isTitleFirst ? tail : '' },
    arrangement.separator ?? words.at,
    { leadLook, otherLook },
  ); // prettier-ignore
  const range = writeRange(job.start, job.end ?? undefined, arrangement.dateForm, words.language);
  const dates = hasDurations ? `${range} · ${random.pick(words.durations)}` : range;
  const about: StyledLine[] = hasAbout
    ? [{ kind: 'text', left: [{ text: random.pick(words.about) }], gap: 0 }]
    : [];
  return [...withDates(arrangement, rows, dates), ...about, ...bodyOf(random, words, arrangement)];
}

function ofStudy(words: HeaderWords, arrangement: Arrangement, study: StudyFacts): StyledLine[] {
  const { degree, subject } = study;
  const isDegreeFirst = arrangement.firstStudy === 'degree';
  const joined = {
    joint: `${degree}${words.degreeJoint}${subject}`,
    comma: `${degree}, ${subject}`,
    brackets: `${degree} (${subject})`,
    dash: `${degree} – ${subject}`,
    'subject first': `${subject} (${degree})`,
    'own part': `${degree} | ${subject}`,
  }[arrangement.degree];
  const named = (text: string, isSchool: boolean) => ({ text, place: isSchool ? study.place : null, tail: '' });
  const parts = [named(joined, false), named(study.school, true)];
  const [lead, other] = isDegreeFirst ? parts : parts.toReversed();
  const rows = rowsOf(arrangement, lead!, other!, arrangement.separator ?? ', ', arrangement);
  const range = writeRange(study.start, study.end, arrangement.dateForm, words.language);
  const grade = { en: 'GPA: 3.8', de: 'Note: 1,7', fr: 'Mention bien', es: 'Nota media: 8,9' }[words.language];
  const remark: StyledLine[] = arrangement.hasGrade ? [{ kind: 'text', left: [{ text: grade }], gap: 0 }] : [];
  return [...withDates(arrangement, rows, range), ...remark];
} // prettier-ignore

interface Named {
  text: string;
  place: string | null;
  tail: string;
}

function rowsOf(
  { isOneLine, place }: Arrangement,
  lead: Named,
  other: Named,
  separator: string,
  { leadLook, otherLook }: Pick<Arrangement, 'leadLook' | 'otherLook'>,
): Rows {
  const town = lead.place ?? other.place;
  const runs = (named: Named, look: Run | object): Run[] => [
    { ...look, text: named.text },
    ...(named.place ? placeRuns(place, named.place) : []),
    ...(named.tail ? [{ text: named.tail }] : []),
  ];
  const [one, two] = [runs(lead, leadLook), runs(other, otherLook)];
  const part = place === 'part' && town ? [{ text: `${isOneLine ? separatorOf(separator) : ' | '}${town}` }] : [];
  const last = place === 'own line' && town ? [[{ text: town }]] : [];
  if (isOneLine) return [[...one, { text: separator }, ...two, ...part], ...last];
  return [one, [...two, ...part], ...last];
} // prettier-ignore

/** A word like "at" parts no place from an employer. */
function separatorOf(separator: string): string {
  return /\p{L}/u.test(separator) ? ' | ' : separator;
}

function placeRuns(form: Arrangement['place'], place: string): Run[] {
  switch (form) {
    case 'comma':
      return [{ text: `, ${place}` }];
    case 'brackets':
      return [{ text: ` (${place})` }];
    case 'dash':
      return [{ text: ` – ${place}` }];
    default:
      return [];
  }
}

function withDates({ dates, gap, separator }: Arrangement, rows: Rows, range: string): StyledLine[] {
  const lines = rows.map((left, index): StyledLine => ({ kind: 'text', left, gap: index === 0 ? gap : 0 }));
  const own = (above: number): StyledLine => ({ kind: 'text', left: [{ text: range }], gap: above });
  const [first, ...rest] = lines as [StyledLine, ...StyledLine[]];
  switch (dates) {
    case 'right':
      return [{ ...first, right: [{ text: range }] }, ...rest];
    case 'left':
      return [{ ...first, left: [{ text: `${range}\t` }, ...first.left] }, ...rest];
    case 'above':
      return [own(gap), { ...first, gap: 0 }, ...rest];
    case 'below':
      return [first, ...rest, own(0)];
    case 'inline':
      return [
        ...lines.slice(0, -1),
        { ...lines.at(-1)!, left: [...lines.at(-1)!.left, { text: `${separatorOf(separator ?? ' ')}${range}` }] },
      ]; // prettier-ignore
    case 'brackets':
      return [{ ...first, left: [...first.left, { text: ` (${range})` }] }, ...rest];
  }
}

function bodyOf(random: SeededRandom, { work }: HeaderWords, { body }: Arrangement): StyledLine[] {
  const told = random.shuffle(work).slice(0, 2 + random.below(2));
  if (body === 'none') return [];
  if (body === 'paragraph') return [{ kind: 'text', left: [{ text: `${told.join('. ')}.` }], gap: 0.2 }];
  return told.map((text): StyledLine => ({ kind: 'item', left: [{ text }], gap: 0 }));
}
