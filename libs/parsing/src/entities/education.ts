import { town } from './places.js';
import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Education } from '../parsed-resume.js';
import { assignRoles, type Assignment, type ScoredPart } from './assign-roles.js';
import { readSpan } from './dates-of-entry.js';
import { degreeScore } from './degree-evidence.js';
import { degreeLevel } from './degree-level.js';
import { abbreviatedDegreeEnd, degreePhraseEnd } from './degree-phrase.js';
import { isRemark, readRemarks } from './education-remarks.js';
import type { Entry } from './entry.js';
import { headerParts, type Part } from './header-parts.js';
import { learnPlaces, type OtherFields } from './learn-places.js';
import { institutionScore } from './name-evidence.js';
import { shareSchools } from './share-schools.js';
import { splitDegree, type DegreeSplit } from './split-degree.js';
import { splitEntries } from './split-entries.js';
import { schoolRange, schoolScore, scoreStudyParts } from './study-parts.js';
import { underTableHeads } from './table-head.js';
import { undatedStudies } from './undated-studies.js';
import { joinStudyLines, wholeParts } from './wrapped-study.js';

/** Reads the degrees of one section, in the order they stand. */
export function readEducation(text: ResumeText, lines: readonly Line[]): Education[] {
  const entries = splitEntries(joinStudyLines(underTableHeads(lines)), opensEntry, undatedStudies);
  const spans = entries.map(({ range }) => readSpan(text, range));
  const headers = learnPlaces(
    entries.map((entry) => partsOf(text, entry)),
    fields,
  );
  const parts = learnPlaces(headers.map(scoreStudyParts), fields);
  const read = assignRoles(parts).flatMap((roles, index): Education[] => {
    const [entry, span] = [entries[index], spans[index]];
    if (!entry || !span || (!roles.first && !roles.second)) return [];
    const { degree, field } = degreeFields(text, roles, parts[index] ?? []);
    const institution = readSchool(text, roles);
    return [{ institution, degree, field, start: span.start, end: span.end, ...readRemarks(text, entry) }];
  });
  return shareSchools(read);
}

const fields: OtherFields = {
  isOther: (part) => degreeScore(part) > 0 || institutionScore(part) > 0 || isRemark(part),
  isFirst: (part) => splitDegree(part).degree !== null && schoolScore(part) === 0,
};

/** The parts of a header that name something. Dates have been read by now, so they are kept out of other values. */
function partsOf(text: ResumeText, entry: Entry): Part[] {
  const named = headerParts(entry.header).filter((part) => !isRemark(part.text));
  return wholeParts(named, entry).map(({ part, gap }) => {
    if (gap) text.withhold(gap.start, gap.end);
    return part;
  });
}

function opensEntry(text: string): boolean {
  return degreeScore(text) > 0 || degreePhraseEnd(text) > 0 || institutionScore(text) > 0;
}

function readSchool(text: ResumeText, { second, certainty }: Assignment): Education['institution'] {
  if (!second) return null;
  const confidence = 0.5 + 0.2 * certainty + 0.25 * second.second;
  const { start, end } = schoolRange(text.text, second);
  return text.field(start, end, null, confidence);
}

function degreeFields(
  text: ResumeText,
  { first, second, certainty }: Assignment,
  parts: readonly ScoredPart[],
): Pick<Education, 'degree' | 'field'> {
  if (!first) return { degree: null, field: null };
  const other = otherPart(parts, first, second);
  const confidence = 0.45 + 0.25 * certainty + 0.25 * first.first;
  const split = splitOf(first, other === null);
  claimLink(text, first, split);
  const place = (range: { start: number; end: number }, sure: number, level: string | null = null) =>
    text.field(first.start + range.start, first.start + range.end, level, sure);
  const level = split.degree && degreeLevel(first.text.slice(split.degree.start, split.degree.end));
  return {
    degree: split.degree && place(split.degree, confidence, level ?? degreeLevel(first.text)),
    field: split.field
      ? place(split.field, split.degree ? confidence : confidence - 0.1)
      : other && text.field(other.start, other.end, null, 0.55),
  };
}

/** The word that joins degree and subject ("MSc in Physics") tells nothing of its own. */
function claimLink(
  text: ResumeText,
  { text: part, start }: ScoredPart,
  { degree, field }: DegreeSplit,
): void {
  if (!degree || !field) return;
  const [from, to] = degree.end <= field.start ? [degree.end, field.start] : [field.end, degree.start];
  if (/^\W*(?:in|of|im|en|de|des|du|der|fach)?\W*$/iu.test(part.slice(from, to)))
    text.claim(start + from, start + to);
}

/** A part without any word of degrees is the degree where another part may be the subject, else the subject. */
function splitOf({ text }: ScoredPart, isAlone: boolean): DegreeSplit {
  const split = splitDegree(text);
  if (split.degree) return split;
  const short = abbreviatedDegreeEnd(text);
  const whole = { start: 0, end: text.length };
  if (!isAlone || degreeScore(text) > 0) return { degree: whole, field: null };
  if (short === 0) return { degree: null, field: whole };
  const field = short < text.length ? { start: short + 1, end: text.length } : null;
  return { degree: { start: 0, end: short }, field };
}

/** A part beside degree and institution may be the field of study: a short text without figures. */
function otherPart(
  parts: readonly ScoredPart[],
  first: ScoredPart,
  second: ScoredPart | null,
): ScoredPart | null {
  const rest = parts.filter((part) => part !== first && part !== second && part.place < town);
  return rest.find(({ text }) => text.length < 80 && !/\d|:/u.test(text) && !isRemark(text)) ?? null;
}
