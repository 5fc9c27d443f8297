import { findRanges, shifted, type DatePoint } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Credential } from '../parsed-resume.js';
import { bulletLength } from '../text/bullet.js';
import { endsSentence } from '../text/sentence.js';
import { isDetailLine, issuerLabelEnd, withoutDetails } from './credential-details.js';
import { companyScore, institutionScore } from './name-evidence.js';
import { schoolScore } from './study-parts.js';

/** Reads certificates, awards or publications: one a line or list item, with who gave it and when. */
export function readCredentials(text: ResumeText, lines: readonly Line[]): Credential[] {
  const found = joinWrapped(names(lines)).flatMap((line, index, all) => located(line, all[index + 1]) ?? []);
  const parted = found.map(({ value }) => issuerOf(value));
  // One "Certified Nurse, Paediatrics" is a name with a comma; three lines alike are names with issuers.
  const isHabit = parted.filter(Boolean).length * 2 > found.length && found.length > 1;
  return found.map(({ start, value, date, isListed, below }, index) => {
    const cut = parted[index];
    const issued =
      cut && (isHabit || !cut.byComma || isListed || isOrganisation(value.slice(cut.from, cut.end)));
    const end = start + (issued ? cut.to : value.length);
    const field = text.field(start, end, null, 0.88);
    const issuer = issued
      ? text.field(start + cut.from, start + cut.end, null, 0.6)
      : issuerBelow(text, below);
    const given = date ?? dateBelow(below);
    return { ...field, issuer, date: given && text.field(given.start, given.end, given.date, 0.85) };
  });
}

/** "Aussteller: IHK Köln" in the line below. */
function issuerBelow(text: ResumeText, below: Line | null): Credential['issuer'] {
  const lead = below ? issuerLabelEnd(below.text) : 0;
  return below && lead > 0
    ? text.field(below.start + lead, below.start + below.text.length, null, 0.7)
    : null;
}

function dateBelow(below: Line | null): DatePoint | null {
  const [range] = below ? findRanges(withoutDetails(below.text)) : [];
  const moved = below && range ? shifted(range, below.start) : null;
  return moved?.from ?? moved?.to ?? null;
}

interface Located {
  start: number;
  value: string;
  date: DatePoint | null;
  /** The date stands behind a comma, as the last item of a list: "Name, issuer, 2021". */
  isListed: boolean;
  /** The line below tells of this one. */
  below: Line | null;
}

/** The name's place in the text, and the date beside it; null for a line that holds none. */
function located(line: Line, next: Line | undefined): Located | null {
  if (issuerLabelEnd(line.text) > 0 || isDetailLine(line.text)) return null;
  const lead = rank.test(line.text) ? 0 : bulletLength(line.text);
  const body = withoutDetails(line.text.slice(lead).replace(/[\t\n]/g, ' '));
  const [range] = findRanges(body);
  const from = range && range.start < 3 ? range.end : 0;
  const cut = range && range.start >= 3 ? range.start : body.length;
  const shift = /^[\s,:|()–—-]*/u.exec(body.slice(from))?.[0].length ?? 0;
  const value = trimmed(body.slice(from + shift, cut));
  if (!/\p{L}{2}/u.test(value) || value.length > 140 || /^\p{Ll}+(?!\p{L})/u.test(value)) return null;
  if (value.length > 60 && endsSentence(value)) return null;
  const moved = range && shifted(range, line.start + lead);
  const tells = next && (issuerLabelEnd(next.text) > 0 || isDetailLine(next.text));
  return {
    start: line.start + lead + from + shift,
    value,
    date: moved?.from ?? moved?.to ?? null,
    isListed: /,\s*$/.test(body.slice(0, cut)),
    below: tells ? next : null,
  };
}

/** "1. Preis" is a rank, not the first item of a list. */
const rank = /^\W*\d\.\s(?:preis|platz|rang|prix|place|premio|puesto|lugar|prize|staatsexamen)\b/iu;

function trimmed(value: string): string {
  const bare = value.replace(/[\s,:;|(–—-]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

interface Issuer {
  /** Where the name ends, and where the issuer starts and ends, within the value. */
  to: number;
  from: number;
  end: number;
  byComma: boolean;
}

function issuerOf(value: string): Issuer | null {
  const sure = /\s+[|•·]\s+|\s{2,}|\s+[–—]\s+(?=\S+(?:\s\S+){0,4}$)/u.exec(value);
  const commas = [...value.matchAll(/,\s+(?=\p{Ll}?\p{Lu})/gu)];
  const last = commas.findLast((comma) => /^[^,]{2,61}$/u.test(value.slice(comma.index + comma[0].length)));
  // "Award, Faculty of Engineering, University": the issuer has commas of its own.
  const comma =
    commas.find((one) => one !== last && isSchool(value.slice(one.index + one[0].length))) ?? last;
  const bracket = /\s+\((?=([^()]{3,60})\)$)/u.exec(value);
  const named = bracket?.[1] && isOrganisation(bracket[1]) ? bracket : null;
  const cut = comma ?? sure ?? named;
  if (!cut || cut.index < 2) return null;
  const end = value.length - (cut === named ? 1 : 0);
  return { to: cut.index, from: cut.index + cut[0].length, end, byComma: cut === comma };
}

function isSchool(text: string): boolean {
  return schoolScore(text.split(/,\s/)[0] ?? '') > 0;
}

function isOrganisation(text: string): boolean {
  return companyScore(text) > 0.4 || institutionScore(text) > 0;
}

/** Where names are set in bold, the plain lines between tell of them. */
function names(lines: readonly Line[]): readonly Line[] {
  const bold = lines.filter((line) => line.bold && !line.bullet);
  return bold.length > 0 && bold.length < lines.length && lines[0]?.bold ? bold : lines;
}

/** Lines of one certificate stand closer than certificates do, where the column wrapped it. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const widest = Math.max(...lines.map(({ gapBefore }) => gapBefore).filter((gap) => Number.isFinite(gap)));
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const follows = above && above.start + above.text.length + 1 === line.start && !line.bullet;
    const isCloser =
      above?.full && (above.bullet || line.gapBefore < 0.93 * widest || /^\p{Ll}/u.test(line.text));
    if (above && follows && (isCloser || /[,–-]$/.test(above.text))) {
      joined[joined.length - 1] = { ...above, text: `${above.text}\n${line.text}`, full: line.full };
    } else joined.push(line);
  }
  return joined;
}
