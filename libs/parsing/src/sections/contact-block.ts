import { cellsOf, type Line } from '../document/line.js';
import { link, phone } from '../entities/contact-details.js';
import { writtenAddresses } from '../entities/email-addresses.js';
import { personLabel } from '../entities/person-labels.js';
import { placeScore } from '../entities/places.js';
import type { SectionKind } from '../parsed-resume.js';
import type { SectionLines } from './split-sections.js';

/** Sections whose addresses may be other people's. */
const ofOthers = new Set<SectionKind>(['references', 'publications']);

/**
 * Takes the contact details out of the section they ended in, where the head of the document has none: at the foot of
 * the page or of a column they stand under no heading of their own. The first address of the document is the person's.
 */
export function partContact(sections: readonly SectionLines[]): SectionLines[] {
  if (sections.some(({ kind, lines }) => kind === 'contact' && lines.some((line) => hasAddress(line))))
    return [...sections];
  const home = sections.find(
    ({ kind, lines }) => !ofOthers.has(kind) && lines.some((line) => isAddress(line)),
  );
  if (!home) return [...sections];
  const [from, to] = blockAround(
    home.lines,
    home.lines.findIndex((line) => isAddress(line)),
  );
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
