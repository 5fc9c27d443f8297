import { listsLanguages } from '../entities/languages.js';
import { fieldLabel, openingLabel } from '../entities/field-labels.js';
import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { SectionKind } from '../parsed-resume.js';
import { bulletLength } from '../text/bullet.js';
import { headingByNoun, knownHeading } from './heading-words.js';
import type { HeadingStyle } from './heading-style.js';

export interface Heading {
  kind: SectionKind;
  confidence: number;
  /** Lines the heading takes up. */
  lines: number;
  /** Characters of the heading when content follows on its line; 0 when it stands alone. */
  runIn: number;
}

/** Kinds whose heading may stand on the line of its content: "Skills: Java, Go". */
const runInKinds = new Set<SectionKind>([
  'skills',
  'summary',
  'languages',
  'certifications',
  'interests',
  'education',
]);
/** Sections of posts and the like. */
const posts = new Set<SectionKind>(['experience', 'projects', 'volunteering']);
/** Sections of entries, which may be filled in like a form. */
const entries = new Set<SectionKind>([...posts, 'education']);
/** Sections in which such a line is a label, not a heading. */
const labelled = new Set<SectionKind>(['skills', 'experience', 'projects', 'contact']);

/** Reads the heading that starts at this line, by its words and by its type; null when there is none. */
export function readHeading(
  lines: readonly Line[],
  at: number,
  style: HeadingStyle,
  within: SectionKind,
): Heading | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.text.slice(bulletLength(line.text));
  // "Highlights" or "Responsibilities" within a job leads to its statements, unless it is set like the headings.
  if (
    posts.has(within) &&
    fieldLabel(text) === 'tasks' &&
    (!style.isUsual(line) || recurs(lines, line, style))
  )
    return null;
  if (isListed(lines, at)) return null;
  return (
    wrapped(lines, at, style) ??
    byWords(line, text, style, within) ??
    runInHeading(lines, at, within) ??
    byType(lines, at, style, text)
  );
}

/** A form asks the same for every entry, set alike; a section has its heading once, or once a page. */
function recurs(lines: readonly Line[], { text, page }: Line, style: HeadingStyle): boolean {
  return lines.filter((line) => line.text === text && line.page === page && style.isUsual(line)).length > 1;
}

/** The line is one of several with the same mark: an item of a list, not a heading behind an icon or a number. */
function isListed(lines: readonly Line[], at: number): boolean {
  const mark = markOf(lines[at]);
  return mark !== null && (markOf(lines[at - 1]) === mark || markOf(lines[at + 1]) === mark);
}

/** The bullet of a line; figures count as one. A list item without a sign of its own has the empty mark. */
function markOf(line: Line | undefined): string | null {
  if (!line?.bullet) return null;
  return line.text.slice(0, bulletLength(line.text)).trim().replace(/\d+/, '0');
}

function byWords(line: Line, text: string, style: HeadingStyle, within: SectionKind): Heading | null {
  const kind = knownHeading(text);
  if (kind === null) return null;
  const emphasis = style.emphasis(line);
  if (line.bullet && emphasis < 0.3 && !markOf(line)) return null;
  const isSubheading = style.strongest >= 3 && style.support(line) * 3 <= style.strongest;
  if (isSubheading && (emphasis < 0.5 || within === 'skills' || within === kind)) return null;
  if (emphasis < 0.2 && /[a-z]/.test(text) && !/^\p{Lu}/u.test(text)) return null;
  return { kind, confidence: Math.min(0.75 + 0.25 * emphasis, 0.98), lines: 1, runIn: 0 };
}

/** "Technical" over "Skills": two short lines of one style that make a known heading together. */
function wrapped(lines: readonly Line[], at: number, style: HeadingStyle): Heading | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.bullet || line.text.length > 25 || next.text.length > 25) return null;
  if (line.size !== next.size || line.bold !== next.bold || line.column !== next.column) return null;
  if (next.gapBefore > 1.6 || style.emphasis(line) < 0.3) return null;
  const kind = knownHeading(`${line.text} ${next.text}`);
  return kind && { kind, confidence: 0.8, lines: 2, runIn: 0 };
}

function runInHeading(lines: readonly Line[], at: number, within: SectionKind): Heading | null {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!line) return null;
  // A sentence of a paragraph may go on with such a word.
  if (above?.full && line.gapBefore < 1.2 && above.size === line.size && above.bold === line.bold)
    return null;
  if (line.bullet) return null;
  if (labelled.has(within) && within !== 'contact' && !leavesPosts(lines, at, within)) return null;
  const match = /^([^:\t]{4,40})(?::\s*|\t)(?=\S)/u.exec(line.text);
  const kind = match ? knownHeading(match[1] ?? '') : null;
  if (!match || !kind || !runInKinds.has(kind) || kind === within) return null;
  // "Diploma: …" asks for a field of an entry.
  if (entries.has(within) && fieldLabel(match[1] ?? '') !== null) return null;
  return { kind, confidence: 0.7, lines: 1, runIn: match[0].length };
}

/** Kinds that may follow the posts on the line of their heading. */
const beyondPosts = new Set<SectionKind>(['education', 'skills', 'languages', 'certifications', 'interests']);
/** How far below such a line another post would show. */
const outlook = 40;

/**
 * Among posts "Languages: …" is a section where white space or another such line sets it off; a post may name its
 * own skills and languages, so no further post may follow.
 */
function leavesPosts(lines: readonly Line[], at: number, within: SectionKind): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  const own = line && posts.has(within) ? kindBeforeColon(line) : null;
  if (!line || own === null) return false;
  const next = below ? kindBeforeColon(below) : null;
  if (line.gapBefore <= 1.6 && (next === null || next === own)) return false;
  if (own === 'education') return true;
  const rest = lines.slice(at + 1, at + outlook);
  const end = rest.findIndex((other) => (knownHeading(other.text) ?? kindBeforeColon(other)) !== null);
  return !rest.slice(0, end < 0 ? rest.length : end).some(({ text }) => findRanges(text).length > 0);
}

function kindBeforeColon({ text, bullet }: Line): SectionKind | null {
  const kind = bullet ? null : knownHeading(/^([^:\t]{4,40}):\s*(?=\S)/u.exec(text)?.[1] ?? '');
  return kind !== null && beyondPosts.has(kind) ? kind : null;
}

/** A short line set like the document's known headings is a heading even when its words are not in the list. */
function byType(lines: readonly Line[], at: number, style: HeadingStyle, text: string): Heading | null {
  const line = lines[at];
  if (
    !line ||
    line.bullet ||
    text.length > 45 ||
    /[\d@]|[.,;]$|,\s/.test(text) ||
    !/\p{L}{3}/u.test(text) ||
    at === 0
  )
    return null;
  const purity = style.purity(line);
  const kind = headingByNoun(text);
  const isSet = line.styled === 'heading' || style.emphasis(line) >= 0.5;
  if (kind !== null && isSet && (purity > 0.3 || (style.strongest < 2 && line.gapBefore > 1.3))) {
    return { kind, confidence: 0.6 + 0.3 * purity, lines: 1, runIn: 0 };
  }
  const isDated = lines
    .slice(at + 1, at + 3)
    .some((next) => findRanges(next.text).length > 0 && next.text.length < 80 && !asks(next));
  if (
    (isDated && purity < 0.8 && !style.isMarked(line)) ||
    at < 3 ||
    listsLanguages(line) ||
    !style.isAligned(line) ||
    line.gapBefore < 1.1 ||
    purity < (style.isMarked(line) ? 0.3 : 0.6) ||
    style.emphasis(line) < 0.3
  )
    return null;
  return { kind: 'other', confidence: 0.4 + 0.4 * purity, lines: 1, runIn: 0 };
}

/** The line opens with the label of a form: what stands above it is no part of an entry's head. */
function asks({ text }: Line): boolean {
  return openingLabel(text) !== null || fieldLabel(text.split('\t')[0] ?? '') !== null;
}
