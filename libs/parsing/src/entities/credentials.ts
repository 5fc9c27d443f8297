import { shifted, type DatePoint } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Credential } from '../parsed-resume.js';
import { endsSentence } from '../text/sentence.js';
import { isDetailLine, issuerLabelEnd, withoutDetails } from './credential-details.js';
import { isCredentialHead } from './credential-table.js';
import { credentialEntries, type CredentialLines } from './credential-entries.js';
import {
  credentialHead,
  dateOf,
  isIssuerFirst,
  spanOf,
  type CredentialHead,
  type Span,
} from './credential-head.js';
import { isOrganisation } from './issuer-evidence.js';

interface Entry {
  head: CredentialHead;
  /** Who gave it and when, as told in the lines below its name. */
  below: { issuer: Span | null; isLabelled: boolean; date: DatePoint | null };
}

/** Reads certificates, awards and the like: what each is called, who gave it and when. */
export function readCredentials(text: ResumeText, lines: readonly Line[]): Credential[] {
  return readCredentialEntries(text, credentialEntries(lines.filter((line) => !isCredentialHead(line))));
}

/** The same for lines that are parted already. */
export function readCredentialEntries(text: ResumeText, parted: readonly CredentialLines[]): Credential[] {
  const entries = parted.flatMap((own) => entryOf(own) ?? []);
  const heads = entries.map(({ head }) => head);
  const isSwapped = isIssuerFirst(heads);
  const cuts = heads.filter(({ cut }) => cut && cut.mark !== 'colon').length;
  // One "Certified Nurse, Paediatrics" is a name with a comma; three lines alike are names with issuers.
  const isHabit = cuts * 2 > heads.length && heads.length > 1;
  return entries.map((entry) => {
    const { name, issuer } = rolesOf(entry, isHabit, isSwapped);
    const date = entry.head.date ?? entry.below.date;
    const sure = entry.below.isLabelled ? 0.7 : 0.6;
    return {
      ...text.field(name.start, name.end, null, 0.88),
      issuer: issuer && text.field(issuer.start, issuer.end, null, sure),
      date: date && text.date(date, 0.85),
    };
  });
}

function rolesOf(
  { head, below }: Entry,
  isHabit: boolean,
  isSwapped: boolean,
): { name: Span; issuer: Span | null } {
  const { cut, whole, isListed } = head;
  if (!cut || below.isLabelled) return { name: whole, issuer: below.issuer };
  const { mark, left, right } = cut;
  if (mark === 'words') return { name: left, issuer: right };
  const isGiven = isOrganisation(right.text);
  if (isSwapped && mark !== 'bracket' && mark !== 'comma' && !isGiven) return { name: right, issuer: left };
  if (mark === 'colon') return { name: whole, issuer: below.issuer };
  if (isGiven || (!below.issuer && (mark === 'sign' || mark === 'bracket' || isHabit || isListed)))
    return { name: left, issuer: right };
  return { name: whole, issuer: below.issuer };
}

/** Null for lines that hold no name: a sentence, a number alone. */
function entryOf([first, ...rest]: CredentialLines): Entry | null {
  if (issuerLabelEnd(first.text) > 0 || isDetailLine(first.text)) {
    const [next, ...others] = rest;
    return next ? entryOf([next, first, ...others]) : null;
  }
  const head = credentialHead(first);
  if (!head) return dateAbove(first, rest);
  const { text } = head.whole;
  if (text.length > 140 || /^\p{Ll}+(?!\p{L})/u.test(text)) return null;
  return text.length > 60 && endsSentence(`${text}.`) && first.text.endsWith('.')
    ? null
    : { head, below: belowOf(rest) };
}

/** A date alone above the name it belongs to. */
function dateAbove(first: Line, [next, ...rest]: readonly Line[]): Entry | null {
  const entry = next ? entryOf([next, ...rest]) : null;
  return entry && { ...entry, below: { ...entry.below, date: belowOf([first]).date } };
}

function belowOf(lines: readonly Line[]): Entry['below'] {
  let issuer: Span | null = null;
  let isLabelled = false;
  let date: DatePoint | null = null;
  for (const line of lines) {
    const bare = withoutDetails(line.text).replace(/\n/g, ' ');
    const range = dateOf(bare);
    const moved = range && shifted(range, line.start);
    date ??= moved?.from ?? moved?.to ?? null;
    const lead = issuerLabelEnd(line.text);
    if (lead > 0)
      [issuer, isLabelled] = [
        spanOf(bare, lead, range && range.start > lead ? range.start : bare.length, line.start),
        true,
      ];
    else if (!issuer && !isDetailLine(line.text)) issuer = issuerIn(bare, range, line.start);
  }
  return { issuer, isLabelled, date };
}

/** A short name in a line below, which is no sentence. */
function issuerIn(
  bare: string,
  range: { start: number; end: number } | undefined,
  offset: number,
): Span | null {
  const [from, to] = !range
    ? [0, bare.length]
    : range.start < 3
      ? [range.end, bare.length]
      : [0, range.start];
  const first = /\s*\t\s*|\s+[|•·]\s+|\s+[–—]\s+/u.exec(bare.slice(from, to).trim());
  const span = spanOf(bare, from, to, offset);
  const text = first && first.index > 1 ? span.text.slice(0, first.index).trimEnd() : span.text;
  const isName = /^\p{Ll}?\p{Lu}/u.test(text) && text.split(/\s+/).length <= 8 && text.length <= 70;
  return isName && !endsSentence(bare.trim())
    ? { text, start: span.start, end: span.start + text.length }
    : null;
}
