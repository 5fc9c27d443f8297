import type { Line } from '../document/line.js';
import type { DocumentLink } from '../document/read-document.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Contact, Field } from '../parsed-resume.js';
import { offersReferences } from '../sections/reference-offer.js';
import type { SectionLines } from '../sections/split-sections.js';
import { readEmails, readLinks, readPhones } from './contact-details.js';
import { withholdContact } from './contact-in-prose.js';
import { readName } from './person-name.js';
import { phoneCountry } from './phone-country.js';
import { placePieces } from './place-pieces.js';
import { placeScore } from './places.js';
import { readHeadline } from './headline.js';
import type { TitleEvidence } from './title-evidence.js';

/** Reads who the person is and how to reach them. */
export function readContact(
  text: ResumeText,
  sections: readonly SectionLines[],
  links: readonly DocumentLink[],
  titles: TitleEvidence,
  language: string | null,
): Contact {
  const own = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines);
  const top = text.lines.filter((line) => line.page === 1 && !line.furniture).slice(0, 8);
  const margins = text.lines.filter((line) => line.furniture);
  const lines = [...new Set([...own, ...top, ...margins])];
  const ranges = lines.map((line): [number, number] => [line.start, line.start + line.text.length]);
  const emails = ownEmails(sections, readEmails(text, ranges, links));
  const heads = sections
    .filter(({ headingLines }) => headingLines.length > 0)
    .flatMap(({ headingLines }) => headingLines);
  const name = readName(text, nameLines(text, own, heads), emails, titles);
  const addresses = emails.flatMap(({ normalized }) => normalized ?? []);
  const names = [name?.value ?? '', ...addresses.map((address) => address.split('@')[0] ?? '')];
  const web = readLinks(text, ranges, links, names);
  const location = readLocation(text, own) ?? readLocation(text, margins);
  const phones = readPhones(text, ranges, (written) =>
    phoneCountry(written, location?.value ?? null, addresses, language),
  );
  withholdContact(text, [...emails, ...phones, ...web.filter(({ confidence }) => confidence > 0.8)]);
  return { name, headline: readHeadline(text, own, name, titles), emails, phones, links: web, location };
}

/** An address among the references is a referee's, unless it is the only one: a person is known by theirs. */
function ownEmails(sections: readonly SectionLines[], emails: readonly Field[]): Field[] {
  const referees = sections
    .filter((section) => section.kind === 'references' && !offersReferences(section))
    .flatMap(({ lines }) => lines);
  const isReferee = ({ source: { charStart, charEnd } }: Field): boolean =>
    charEnd > 0 &&
    referees.some(({ start, text: own }) => charStart >= start && charEnd <= start + own.length);
  const own = emails.filter((email) => !isReferee(email));
  return own.length > 0 ? own : [...emails];
}

/** Names stand in the contact block, above the first heading, or in type larger than most of page one. */
function nameLines(text: ResumeText, contact: readonly Line[], headings: readonly Line[]): Line[] {
  const first = text.lines.filter((line) => line.page === 1);
  const sizes = first.map((line) => line.size).sort((a, b) => a - b);
  const largest = sizes.at(-1) ?? 0;
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const large = first.filter((line) => line.size >= largest - 0.1 && line.size > 1.1 * usual);
  const known = new Set(headings.filter((line) => line.size < largest || largest <= 1.1 * usual));
  const firstHeading = Math.min(...headings.map((line) => line.start));
  const top = first.filter((line) => !line.furniture && line.start < firstHeading).slice(0, 8);
  return [...new Set([...large, ...contact, ...top])]
    .filter((line) => !known.has(line))
    .sort((a, b) => a.start - b.start);
}

function readLocation(text: ResumeText, lines: readonly Line[]): Field | null {
  let best: { start: number; end: number; score: number } | null = null;
  for (const piece of lines.flatMap((line) => placePieces(line))) {
    if (/\d{3}\D?\d{3}/.test(piece.text) || text.isClaimed(piece.start, piece.start + piece.text.length))
      continue;
    const score =
      placeScore(piece.text) + 0.01 * piece.text.split(',').length - (/^\d+\s/.test(piece.text) ? 0.3 : 0);
    if (score >= 0.4 && score > (best?.score ?? 0))
      best = { start: piece.start, end: piece.start + piece.text.length, score };
  }
  return best && text.field(best.start, best.end, null, 0.6 + 0.37 * Math.min(best.score, 1));
}
