import { findRanges, shifted } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Credential } from '../parsed-resume.js';
import { bulletLength } from '../text/bullet.js';
import { listsAuthors, readCitation } from './citation.js';
import { credentialEntries, type CredentialLines } from './credential-entries.js';
import { readCredentialEntries } from './credentials.js';

/** Reads works: the title, where it was printed as its issuer, and the year. Lists without citations read as awards do. */
export function readPublications(text: ResumeText, lines: readonly Line[]): Credential[] {
  const others: CredentialLines[] = [];
  const cited = credentialEntries(lines).flatMap((entry) => {
    const [first, ...rest] = entry;
    const work = rest.length === 0 || !first.bold ? cite(text, first) : null;
    if (!work) others.push([first, ...rest.filter((line) => !listsAuthors(line.text))]);
    return work ?? [];
  });
  const all = [...cited, ...readCredentialEntries(text, others)];
  return all.sort((one, other) => one.source.charStart - other.source.charStart);
}

function cite(text: ResumeText, line: Line): Credential | null {
  const lead = /^\s*\[\d{1,3}\]\s*/u.exec(line.text)?.[0].length ?? bulletLength(line.text);
  const body = line.text.slice(lead).replace(/[\n\t]/g, ' ');
  const citation = readCitation(body);
  if (!citation) return null;
  const { title, venue } = citation;
  const start = line.start + lead;
  const range = yearOf(body, title);
  const point = range && shifted(range, start);
  const date = point?.from ?? point?.to;
  return {
    ...text.field(start + title[0], start + title[1], null, 0.85),
    issuer: venue && text.field(start + venue[0], start + venue[1], null, 0.6),
    date: date ? text.date(date, 0.85) : null,
  };
}

/** The date outside the title; pages ("1987–1999") look like years, a citation has its year alone or first. */
function yearOf(
  body: string,
  [from, to]: [number, number],
): ReturnType<typeof findRanges>[number] | undefined {
  const outside = findRanges(body).filter(({ start, end }) => end <= from || start >= to);
  return outside.find((range) => range.from === null) ?? outside[0];
}
