import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { SectionKind } from '../parsed-resume.js';
import { kindsOfHeading } from '../sections/heading-words.js';
import type { SectionLines } from '../sections/split-sections.js';
import { degreeScore } from './degree-evidence.js';
import { listsLanguages } from './languages.js';
import { institutionScore } from './name-evidence.js';

const certificate =
  /\b(?:certifi\w+|zertifi\w+|certificat\w*|licen[sc]ed?|licen[sc]es|lizenz|credential|permit|accredited|registration|first aid|erste hilfe|cpr|bls|acls|osha|epa|nate|nccer|ase|aws|azure|comptia|cisco|ccna|ccnp|scrum|pmp|prince2|itil|cissp|cisa|six sigma|safe|servsafe|haccp|tefl|celta|forklift|cdl|hgv|adr)\b/iu;

/** Whether a text has a word of certificates, licences and the like. */
export function namesCertificate(text: string): boolean {
  return certificate.test(text);
}

/** Sections under one heading for two kinds ("Education & Certifications") become one section a kind. */
export function splitCombined(sections: readonly SectionLines[]): SectionLines[] {
  return sections.flatMap((section) => {
    const heading = section.headingLines.map(({ text }) => text).join(' ');
    const kinds = section.runIn > 0 ? [] : kindsNamed(heading, section.kind);
    const other = kinds.find((kind) => kind !== section.kind);
    const belongs = other && tests[[section.kind, other].sort().join('+')];
    return other && belongs ? parted(section, other, belongs) : [section];
  });
}

/** The word lists know some headings of two kinds as one; their halves tell both. */
function kindsNamed(heading: string, kind: SectionKind): SectionKind[] {
  const known = kindsOfHeading(heading);
  // "Formations et certifications" lists courses, each a certificate of some school.
  if (known.length > 1 || kind === 'certifications') return known;
  const halves = heading.split(/\s*(?:&|\/|,)\s*|\s+(?:and|und|et|y|e)\s+/iu);
  return [...new Set([...known, ...halves.flatMap((part) => kindsOfHeading(part))])];
}

/** Tells the kind of a line, given the lines of its section before it and the kind of the last one. */
type Belongs = (line: Line, before: readonly Line[], last: SectionKind) => SectionKind;

const tests: Record<string, Belongs> = {
  'certifications+education': studyOrCertificate,
  'certifications+skills': ({ text }) => (certificate.test(text) ? 'certifications' : 'skills'),
  'languages+skills': (line) => (listsLanguages(line) ? 'languages' : 'skills'),
};

function parted(section: SectionLines, other: SectionKind, belongs: Belongs): SectionLines[] {
  const parts: SectionLines[] = [{ ...section, lines: [] }];
  let last = section.kind;
  section.lines.forEach((line, index) => {
    last = belongs(line, section.lines.slice(0, index), last);
    const own = parts.find(({ kind }) => kind === last);
    if (own) own.lines.push(line);
    else parts.push({ ...section, kind: other, headingLines: [], lines: [line] });
  });
  return parts.filter(({ lines, headingLines }) => lines.length > 0 || headingLines.length > 0);
}

/** A line that names neither school nor degree is a certificate once the degree above it is complete. */
function studyOrCertificate(
  { text, gapBefore }: Line,
  before: readonly Line[],
  last: SectionKind,
): SectionKind {
  const isStudy = institutionScore(text) > 0 || (degreeScore(text) > 0 && !certificate.test(text));
  if (isStudy) return 'education';
  if (certificate.test(text) || last === 'certifications') return 'certifications';
  const entry = before.slice(-3);
  const isComplete =
    entry.some((line) => institutionScore(line.text) > 0) &&
    entry.some((line) => degreeScore(line.text) > 0) &&
    entry.some((line) => findRanges(line.text).length > 0);
  const isName = text.length < 70 && /^\P{Ll}/u.test(text) && !detail.test(text);
  return isComplete && isName && gapBefore > 0.9 && findRanges(text).length === 0
    ? 'certifications'
    : 'education';
}

const detail =
  /^(?:\W*)(?:c?gpa|grade|note|thesis|relevant|coursework|modules?|minor|major|honou?rs|dean|focus|schwerpunkt)|:/iu;
