import type { ResumeText } from '../document/resume-text.js';
import type { Line } from '../document/line.js';
import type { Education, Field } from '../parsed-resume.js';
import { assignRoles, type ScoredPart } from './assign-roles.js';
import { scoreParts } from './comma-split.js';
import { readSpan } from './dates-of-entry.js';
import { degreeLevel } from './degree-level.js';
import { degreeScore, splitDegree } from './degree-evidence.js';
import { headerParts } from './header-parts.js';
import { institutionScore } from './name-evidence.js';
import { readRemarks } from './education-remarks.js';
import { splitEntries } from './split-entries.js';

/** Grades and the like beside a degree. */
const remark =
  /^(?:expected|anticipated|graduat|cumulative|gpa|cgpa|grade|note|abschlussnote|dean|honou?rs|distinction|first[- ]class|cum laude|magna|summa|minors?\b|relevant|coursework|thesis|current|since|class of|in progress|mention|major gpa)/i;

/** Reads the degrees of one section, in the order they stand. */
export function readEducation(text: ResumeText, lines: readonly Line[]): Education[] {
  const entries = splitEntries(lines, opensEntry);
  const parts = entries.map(({ header }) =>
    scoreParts(
      headerParts(header).filter((part) => !remark.test(part.text)),
      degreeOnly,
      schoolScore,
    ),
  );
  return assignRoles(parts).flatMap(({ first, second, place, certainty }, index) => {
    const entry = entries[index];
    if (!entry || (!first && !second)) return [];
    const { start, end } = readSpan(text, entry.range);
    const { degree, field } = degreeFields(
      text,
      first,
      certainty,
      otherPart(parts[index] ?? [], first, second),
    );
    const confidence = 0.5 + 0.2 * certainty + 0.25 * (second?.second ?? 0);
    const school = second && text.field(second.start, second.end, null, confidence);
    if (place) text.claim(place.start, place.end);
    if (first) text.claim(first.start, first.end);
    return [{ institution: school, degree, field, start, end, ...readRemarks(text, entry) }];
  });
}

function opensEntry({ text }: Line): boolean {
  return degreeScore(text) > 0 || institutionScore(text) > 0;
}

/** "High School Diploma" has a word of schools in it, and is the degree alone. */
function namesDegreeOnly(part: string): boolean {
  return /\b(?:diploma|certificate|degree|apprenticeship|equivalency|ged|abitur|baccalaur[eé]at)$/iu.test(
    part,
  );
}

function schoolScore(part: string): number {
  return namesDegreeOnly(part) ? 0 : institutionScore(part);
}

/** An institution's name may hold a degree word ("Master School"): the name wins. */
function degreeOnly(part: string): number {
  return (
    degreeScore(part) *
    (institutionScore(part) > 0 &&
    !namesDegreeOnly(part) &&
    !/^(?:b|m|ph|d)\.?\s?\p{L}*\.?(?=[\s,])|\b(?:bachelor|master|diplom)\b/iu.test(part)
      ? 0.3
      : 1)
  );
}

function degreeFields(
  text: ResumeText,
  part: ScoredPart | null,
  certainty: number,
  other: ScoredPart | null,
): Pick<Education, 'degree' | 'field'> {
  if (!part) return { degree: null, field: null };
  const confidence = 0.45 + 0.25 * certainty + 0.25 * part.first;
  const { degreeEnd, fieldStart, fieldEnd } = splitDegree(part.text);
  if (part.first === 0 && other === null) {
    return { degree: null, field: text.field(part.start, part.end, null, confidence - 0.1) };
  }
  const level = degreeLevel(part.text.slice(0, degreeEnd)) ?? degreeLevel(part.text);
  const degree = text.field(part.start, part.start + degreeEnd, level, confidence);
  if (fieldEnd > fieldStart) {
    return { degree, field: text.field(part.start + fieldStart, part.start + fieldEnd, null, confidence) };
  }
  const field: Field | null = other && text.field(other.start, other.end, null, 0.55);
  return { degree, field };
}

/** A part beside degree and institution may be the field of study: a short text without figures. */
function otherPart(
  parts: readonly ScoredPart[],
  first: ScoredPart | null,
  second: ScoredPart | null,
): ScoredPart | null {
  const rest = parts.filter((part) => part !== first && part !== second && part.place < 1);
  return (
    rest.find(
      ({ text }) => text.length < 50 && !/\d|:|\b(?:gpa|grade|note|thesis|honou?rs|cum laude)\b/i.test(text),
    ) ?? null
  );
}
