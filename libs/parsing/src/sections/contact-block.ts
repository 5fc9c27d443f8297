import { cellsOf, type Line } from '../document/line.js';
import { link, phone } from '../entities/contact-details.js';
import { writtenAddresses } from '../entities/email-addresses.js';
import { personLabel } from '../entities/person-labels.js';
import { handleScore, nameScore } from '../entities/name-form.js';
import { placeScore } from '../entities/places.js';
import type { TitleEvidence } from '../entities/title-evidence.js';
import type { SectionKind } from '../parsed-resume.js';
import { offersReferences } from './reference-offer.js';
import type { SectionLines } from './split-sections.js';

/** Sections whose addresses may be an employer's, a school's or an author's. */
const ofOthers = new Set<SectionKind>(['experience', 'volunteering', 'education', 'publications']);
/** A referee's name stands at most so many lines above their details: the post and the employer come between. */
const nameAbove = 3;

/**
 * Takes the contact details out of the section they ended in, where the head of the document has none: at the foot of
 * the page or of a column they stand under no heading of their own. The first address which may be the person's is.
 */
export function partContact(sections: readonly SectionLines[], titles: TitleEvidence): SectionLines[] {
  const heads = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines);
  if (heads.some((line) => hasAddress(line))) return [...sections];
  const names = namesIn(heads, titles);
  for (const home of sections) {
    const at = home.lines.findIndex((line) => isAddress(line));
    if (at < 0) continue;
    const [from, to] = blockAround(home.lines, at);
    if (!mayBeOwn(home, from, to, names, titles)) continue;
    const block = home.lines.slice(from, to);
    const contact: SectionLines = {
      kind: 'contact',
      headingLines: [],
      runIn: 0,
      confidence: 0.5,
      lines: block,
    };
    const rest = { ...home, lines: home.lines.filter((line) => !block.includes(line)) };
    return sections.flatMap((section) => (section === home ? [rest, contact] : [section]));
  }
  return [...sections];
}

/**
 * Whether the details may be those of the person with these names: not a referee's or an employer's. An address made
 * of the person's name is theirs at the end of any section.
 */
function mayBeOwn(
  home: SectionLines,
  from: number,
  to: number,
  names: readonly string[],
  titles: TitleEvidence,
): boolean {
  if (home.kind === 'references' && !offersReferences(home)) return false;
  const handles = home.lines.slice(from, to).flatMap((line) => handlesOf(line));
  const best = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => handleScore(text, handles)));
  const own = best(names);
  const above = home.lines.slice(Math.max(0, from - nameAbove), from);
  const proper = above.map(({ text }) => (text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' '));
  if (best(proper) > own) return false;
  if (own > 0) return !ofOthers.has(home.kind) || to === home.lines.length;
  return !ofOthers.has(home.kind) && namesIn(above, titles).length === 0;
}

/** What has the form of a name on these lines. */
function namesIn(lines: readonly Line[], titles: TitleEvidence): string[] {
  const pieces = lines.flatMap(({ text }) => text.split(/[\t,;:|•·–—]/u));
  return pieces.map((piece) => piece.trim()).filter((piece) => nameScore(piece, titles) > 0.4);
}

function handlesOf(line: Line): string[] {
  return cellsOf(line)
    .flatMap((cell) => writtenAddresses({ text: cell.text }))
    .map(({ address }) => address.split('@')[0]?.toLowerCase() ?? '');
}

/** The lines of details around the one with the address, half-open. */
function blockAround(lines: readonly Line[], at: number): [from: number, to: number] {
  let [from, to] = [at, at + 1];
  while (isPart(lines[from - 1], lines[from])) from--;
  while (isPart(lines[to], lines[to - 1])) to++;
  return [from, to];
}

function isPart(line: Line | undefined, beside: Line | undefined): boolean {
  return (
    line?.page === beside?.page && line?.column === beside?.column && line !== undefined && isDetail(line)
  );
}

/** Whether a line holds nothing but contact details and what they are called. */
function isDetail({ text }: Line): boolean {
  return text
    .split(/\t|\s[|•·●]\s|:\s/u)
    .every((piece) => personLabel(piece) !== null || isContact(piece) || placeScore(piece) > 0.4);
}

function isAddress(line: Line): boolean {
  return hasAddress(line) && isDetail(line);
}

/** The text is a telephone number, an address of the web or of mail. */
function isContact(text: string): boolean {
  const rest = text
    .replaceAll(/\S+@\S+/g, '')
    .replaceAll(phone, '')
    .replaceAll(link, '');
  return rest !== text && !/\p{L}{4}/u.test(rest);
}

function hasAddress(line: Line): boolean {
  return cellsOf(line).some(({ text }) => writtenAddresses({ text }).length > 0);
}
