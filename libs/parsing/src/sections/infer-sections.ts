import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { degreeScore } from '../entities/degree-evidence.js';
import type { Entry } from '../entities/entry.js';
import { listsLanguages } from '../entities/languages.js';
import { institutionScore } from '../entities/name-evidence.js';
import { namesCertificate } from '../entities/combined-sections.js';
import { splitEntries } from '../entities/split-entries.js';
import type { TitleEvidence } from '../entities/title-evidence.js';
import type { SectionKind } from '../parsed-resume.js';
import { partedForm } from './form-sections.js';
import type { SectionLines } from './split-sections.js';

/** What is told by content alone is less sure than a heading. */
const confidence = 0.55;

/**
 * Gives text that stands under no heading, or under one nobody knows, the section its content tells: dated entries
 * are work or study, lists are skills or languages, and prose above them is the summary.
 */
export function inferSections(headed: readonly SectionLines[], titles: TitleEvidence): SectionLines[] {
  const sections = headed.flatMap((section) => partedForm(section));
  const has = (wanted: SectionKind): boolean =>
    sections.some(({ kind, lines }) => kind === wanted && lines.length > 0);
  const known = new Set<SectionKind>((['experience', 'education'] as const).filter(has));
  return sections.flatMap((section) => {
    const isUntitled = section.headingLines.length === 0 && section.kind === 'contact';
    if (section.kind === 'other') return [renamed(section, titles, known)];
    return isUntitled && !known.has('experience') && countDated(section.lines) > 0
      ? parted(section, titles)
      : [section];
  });
}

/** A section under an unknown heading, by most of its entries; beside a section of work it may be anything. */
function renamed(
  section: SectionLines,
  titles: TitleEvidence,
  known: ReadonlySet<SectionKind>,
): SectionLines {
  const entries = countDated(section.lines) > 0 ? splitEntries(section.lines, () => false) : [];
  const kinds = entries.map((entry) => kindOfEntry(entry, titles)).filter((kind) => kind !== null);
  if (kinds.length === 0 || kinds.length * 2 < entries.length) return section;
  const studies = kinds.filter((kind) => kind === 'education').length;
  const kind = studies * 2 > kinds.length ? 'education' : 'experience';
  return known.has(kind) ? section : { ...section, kind, confidence };
}

function parted(section: SectionLines, titles: TitleEvidence): SectionLines[] {
  const dated = splitEntries(section.lines, () => false);
  const firstHeader = dated[0]?.header[0];
  const at = firstHeader ? section.lines.findIndex((line) => line.start === firstHeader.start) : -1;
  if (at < 0) return [section];
  const above = section.lines.slice(0, at);
  const prose = above.findIndex((line, index) => isProse(line) && above.slice(index).every(notContact));
  const own = prose < 0 ? above : above.slice(0, prose);
  const parts: SectionLines[] = [{ ...section, lines: [...own] }];
  const add = (kind: SectionKind, lines: readonly Line[]): void => {
    const last = parts.at(-1);
    if (lines.length === 0) return;
    if (last?.kind === kind && last.headingLines.length === 0) last.lines.push(...lines);
    else parts.push({ kind, headingLines: [], runIn: 0, confidence, lines: [...lines] });
  };
  if (prose >= 0) add('summary', above.slice(prose));
  let kind: SectionKind = 'experience';
  for (const entry of dated) {
    kind = kindOfEntry(entry, titles) ?? kind;
    const cut = entry.body.findIndex((line) => kindOfListed(line) !== null);
    add(kind, entry.header);
    add(kind, cut < 0 ? entry.body : entry.body.slice(0, cut));
    let listed: SectionKind = 'other';
    for (const line of cut < 0 ? [] : entry.body.slice(cut)) {
      listed = kindOfListed(line) ?? (listed === 'skills' ? 'other' : listed);
      add(listed, [line]);
    }
  }
  return parts;
}

/** Work or study, by the words of an entry's header; null when they tell neither. */
function kindOfEntry({ header, body }: Entry, titles: TitleEvidence): SectionKind | null {
  const text = header.map((line) => line.text).join(' ');
  const title = Math.max(
    0,
    ...header.flatMap((line) => line.text.split(/[\t,|·–—]|\n/).map((part) => titles.score(part.trim()))),
  );
  const study = degreeScore(text) + 0.6 * institutionScore(text);
  if (study >= 1 && (title < 1 || degreeScore(text) > 0)) return 'education';
  if (title >= 0.7 || body.length > 1) return 'experience';
  return study > 0 ? 'education' : null;
}

/** What a line of a list tells: skills, languages or certificates; null for a statement. */
function kindOfListed(line: Line): SectionKind | null {
  if (line.bullet) return null;
  if (listsLanguages(line)) return 'languages';
  const items = line.text
    .split(/[,;|•·\t]|\s\/\s/)
    .map((item) => item.trim())
    .filter(Boolean);
  const short = items.filter((item) => item.split(/\s+/).length <= 4).length;
  if (items.length >= 4 && short >= 0.8 * items.length && !/[.!?]$/.test(line.text)) return 'skills';
  return namesCertificate(line.text) && findRanges(line.text).length > 0 ? 'certifications' : null;
}

function isProse({ text }: Line): boolean {
  return text.length > 60 && /\p{Ll}\s\p{Ll}/u.test(text);
}

function notContact({ text }: Line): boolean {
  return !/@|https?:|\+\d/.test(text);
}

function countDated(lines: readonly Line[]): number {
  return lines.filter(
    (line) =>
      line.text.length < 110 &&
      findRanges(line.text).some(({ from, isCurrent }) => from !== null || isCurrent),
  ).length;
}
