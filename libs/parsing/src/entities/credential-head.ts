import { findRanges, shifted, type DatePoint, type DateRange } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import { bulletLength } from '../text/bullet.js';
import { withoutDetails } from './credential-details.js';
import { isOrganisation, issuerScore } from './issuer-evidence.js';
import { schoolScore } from './study-parts.js';

/** A part of the document's text. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** What parts a name from what stands beside it. */
type Mark = 'words' | 'sign' | 'comma' | 'bracket' | 'colon';

/** The line that names a certificate: its text without number, validity and date, and where it may be parted. */
export interface CredentialHead {
  whole: Span;
  cut: { mark: Mark; left: Span; right: Span } | null;
  date: DatePoint | null;
  /** The date stands behind a comma, as the last item of a list: "Name, issuer, 2021". */
  isListed: boolean;
}

/** "1. Preis" is a rank, not the first item of a list. */
export const rank = /^\W*\d\.\s(?:preis|platz|rang|prix|place|premio|puesto|lugar|prize|staatsexamen)\b/iu;
const issuedBy =
  /[\s,;|(–—-]+(?:(?:issued|awarded|granted|given|offered) by|by(?=\s\p{Lu})|from(?=\s\p{Lu})|ausgestellt (?:von|durch)|verliehen (?:von|durch)|durch(?=\s\p{Lu})|délivrée? par|décernée? par|remis(?:e)? par|par(?=\s\p{Lu})|emitid[oa] por|otorgad[oa] por|expedid[oa] por|concedid[oa] por|por(?=\s\p{Lu}))\s*:?\s+/u;
const sign = /\s*\t\s*|\s+[|•·]\s+|\s{2,}|\s+[–—-]\s+/gu;

/** Reads the line that names a certificate; null when it holds no name. */
export function credentialHead(line: Line): CredentialHead | null {
  const lead = rank.test(line.text) ? 0 : bulletLength(line.text);
  const body = withoutDetails(line.text).replace(/\n/g, ' ');
  const range = dateOf(body);
  const [from, to] = !range
    ? [lead, body.length]
    : range.start - lead < 3
      ? [range.end, body.length]
      : [lead, range.start];
  const rest = range && range.start - lead >= 3 ? body.slice(range.end) : '';
  const whole = spanOf(body, from, to, line.start);
  // "Name, March 2021, Issuer": what follows the date is the issuer, brackets and all.
  const tail = rest ? spanOf(body, body.length - rest.length, body.length, line.start) : null;
  const hasTail = tail && /^\p{Lu}[^()]*$/u.test(tail.text) && tail.text.length < 60;
  if (!/\p{L}{2}/u.test(whole.text)) return null;
  const moved = range && shifted(range, line.start);
  return {
    whole,
    cut: hasTail ? { mark: 'sign', left: whole, right: tail } : cutOf(body, from, to, line.start),
    date: moved?.from ?? moved?.to ?? null,
    isListed: range !== undefined && /,\s*$/.test(body.slice(0, range.start)),
  };
}

/** The date a line gives: one set off by a sign, else one that closes it; "ISO 9001:2015" has none. */
export function dateOf(text: string): DateRange | undefined {
  const ranges = findRanges(text).filter(
    ({ start, end }) => !/\d[:/]$/.test(text.slice(0, start)) && !/^[:/]\d/.test(text.slice(end)),
  );
  return (
    ranges.find(
      ({ start, end }) =>
        /(?:^\W*|[,;|(–—:\t·•-]\s*|\s{2,})$/u.test(text.slice(0, start)) ||
        /^\s*[|:–—\t]/u.test(text.slice(end)),
    ) ?? ranges.at(-1)
  );
}

function cutOf(body: string, from: number, to: number, offset: number): CredentialHead['cut'] {
  const text = body.slice(from, to).replace(/[\s,;|–—-]+$/u, '');
  const at = (mark: Mark, index: number, length: number, end = to): CredentialHead['cut'] => {
    const left = spanOf(body, from, from + index, offset);
    const right = spanOf(body, from + index + length, end, offset);
    return /\p{L}{2}|\p{Lu}/u.test(left.text) && /\p{L}/u.test(right.text) ? { mark, left, right } : null;
  };
  const said = issuedBy.exec(text);
  if (said) return at('words', said.index, said[0].length);
  const open = /\s\(([^()]{2,60}?)[\s,]*\)?[\s,;:.]*$/u.exec(text);
  const inner = open?.[1]?.trim() ?? '';
  // The bracket was closed behind the date, which is taken out: "Name (Issuer, 2021)".
  const isOpen = open !== null && !/\)/.test(open[0]);
  const bracket = open && (isOpen || isOrganisation(inner)) ? at('bracket', open.index, 2) : null;
  if (bracket && isOpen) return bracket;
  const signs = [...text.matchAll(sign)].filter(({ index }) => index > 1);
  const colon = /^([^:]{2,40}):\s+(?=[\p{L}\d])/u.exec(text);
  const [first] = signs;
  const comma = commaOf(text);
  const bySign = first && at('sign', first.index, first[0].length, endOfNext(signs, first, from, to));
  const byComma = comma && at('comma', comma.index, comma.length);
  if (bySign && (/[\t|•·]/u.test(first[0]) || !byComma || isBetter(bySign, byComma))) return told(bySign);
  return byComma ?? bracket ?? (colon?.[1] ? at('colon', colon[1].length, 1) : null);
}

type Cut = NonNullable<CredentialHead['cut']>;

/** "Developer – Associate, Amazon" has its issuer behind the comma, "Developer – Amazon, Berlin" behind the dash. */
function isBetter(byDash: Cut, byComma: Cut): boolean {
  const beforeComma = byDash.right.text.split(/,\s/)[0] ?? '';
  return issuerScore(beforeComma) > Math.max(issuerScore(byComma.right.text), 0);
}

/** "Developer – Associate" is one name: its second half has a word of certificates. */
function told(cut: Cut): Cut | null {
  return issuerScore(cut.right.text) < 0 ? null : cut;
}

/** Of "Name | Issuer | Town" the second part ends before the third. */
function endOfNext(
  signs: readonly RegExpExecArray[],
  first: RegExpExecArray,
  from: number,
  to: number,
): number {
  const next = signs.find(({ index }) => index > first.index + first[0].length + 1);
  return next ? from + next.index : to;
}

/** "Award, Faculty of Engineering, University": the issuer has commas of its own. */
function commaOf(text: string): { index: number; length: number } | null {
  const commas = [...text.matchAll(/,\s+(?=\p{Ll}?\p{Lu})/gu)].map((found) => ({
    index: found.index,
    length: found[0].length,
  }));
  const after = ({ index, length }: { index: number; length: number }): string => text.slice(index + length);
  const last = commas.findLast((comma) => /^[^,]{2,61}$/u.test(after(comma)));
  const school = commas.find((one) => one !== last && schoolScore(after(one).split(/,\s/)[0] ?? '') > 0);
  return school ?? last ?? null;
}

/** A stretch of text without the signs at its ends; a bracket closed or opened alone is none of it. */
export function spanOf(body: string, from: number, to: number, offset: number): Span {
  const raw = body.slice(from, to);
  const lead = /^[\s,:;|()–—·•-]*/u.exec(raw)?.[0].length ?? 0;
  let text = raw.slice(lead).replace(/[\s,:;|(–—·•-]+$/u, '');
  if (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1).trimEnd();
  text = text.replace(/(?<=\p{Ll}{3})\.$/u, '');
  return { text, start: offset + from + lead, end: offset + from + lead + text.length };
}

/** Whether the two sides of a list's cuts stand the other way round: "Microsoft: Azure Administrator". */
export function isIssuerFirst(heads: readonly CredentialHead[]): boolean {
  let sum = 0;
  for (const { cut } of heads)
    if (cut && (cut.mark === 'sign' || cut.mark === 'colon'))
      sum += issuerScore(cut.left.text) - issuerScore(cut.right.text);
  return sum > 0.5;
}
