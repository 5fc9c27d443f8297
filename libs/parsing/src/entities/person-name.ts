import { cellsOf, type Cell, type Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { degreeScore } from './degree-evidence.js';
import { headingByNoun, knownHeading } from '../sections/heading-words.js';
import { fold } from '../text/fold.js';
import { placeScore } from './places.js';
import type { TitleEvidence } from './title-evidence.js';

interface Candidate {
  start: number;
  end: number;
  /** The first cells of its lines, where other details stand beside them. */
  pieces: Cell[];
  score: number;
}

/** A cell that may hold the name; `pieces` are the cells of a name set over lines that have others beside it. */
interface NameCell extends Cell {
  pieces?: Cell[];
}

const particle =
  /^(?:von|van|vom|der|den|de|del|della|da|das|dos|do|di|du|des|la|le|el|al|af|av|bin|ibn|ben|abu|zu|zum|zur|ten|ter|te|y|e|i|und|o'|mac|mc|st\.?)$/iu;
const nameWord = /^(?:[dlo]['’]|al-|el-)?\p{Lu}[\p{L}'’.-]*$/u;
/** A name among friends, within the name: `Anna "Annie" Lee`, `Anna (Annie) Lee`. */
const nickname =
  /(?<=\p{L}\.?\s)(?:["“„«][^"“”»\n]{1,20}["”“»]|'\p{Lu}[\p{L} -]{0,18}'|\(\p{Lu}[\p{L}'. -]{0,18}\))\s(?=\p{L})/gu;
const notNames =
  /\b(?:resume|curriculum|vitae|lebenslauf|cv|page|seite|street|road|avenue|strasse|phone|email|e-mail|mobile|address|profile|january|february|linkedin|github)\b/;
const honours =
  /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|dipl|phd|mba|msc|bsc|ma|ba|pe|eit|cpa|cfa|cma|acca|pmp|csm|md|do|rn|bsn|msn|lpn|np|fnp|aprn|dnp|dds|dvm|pharmd|rph|jd|llm|esq|cissp|cisa|phr|sphr|shrm-cp|six sigma|leed|ap|aia|jr|sr|ii|iii|iv|m\.?d|r\.?n|ph\.?d|d\.?o|m\.?b\.?a|b\.?sc|m\.?sc|dipl\.-ing)\.?$/i;

/** Academic titles and forms of address in front of a name, which are words of degrees too. */
const addressed =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|herr|frau|ing|dipl|mag|med|rer|nat|phil|m|mme|mlle|sr|sra|d|dña|don|doña|lic)\.?(?:-\p{L}+\.?)?\s+)+(?=\p{Lu})/iu;

/** What parts a name from the title, the address or the word "resume" beside it. */
const separator =
  /\s*[|•·,/()]\s*|\s+[–—-]\s+|:\s+|\s*\b(?:resume|résumé|curriculum vitae|cv|lebenslauf)\b\s*|$/giu;

/** Finds the person's name among the lines at the top, by type size, position, form, and the e-mail address. */
export function readName(
  text: ResumeText,
  lines: readonly Line[],
  emails: readonly Field[],
  titles: TitleEvidence,
): Field | null {
  const largest = Math.max(...lines.map((line) => line.size));
  const isSet = largest > 1.1 * Math.min(...lines.map((line) => line.size));
  const handles = emails.map(({ normalized }) => (normalized ?? '').split('@')[0] ?? '');
  const candidates = lines.slice(0, 60).flatMap((line, index) =>
    candidateCells(lines, index, titles).flatMap((cell) => {
      const form = formScore(cell.text, titles);
      if (form === 0) return [];
      const size = line.size >= largest - 0.1 ? (isSet ? 0.5 : 0.2) : line.size > largest * 0.75 ? 0.2 : 0;
      const position = line.page === 1 ? Math.max(0, 0.4 - 0.05 * index) : 0;
      const title = line.styled === 'title' ? 0.4 : 0;
      const wraps = size >= 0.5 ? 0.15 * (cell.text.split('\n').length - 1) : 0;
      const score =
        wraps + form + size + position + title + handleScore(cell.text, handles) + (cell.bold ? 0.1 : 0);
      return [{ start: cell.start, end: cell.start + cell.text.length, pieces: cell.pieces ?? [], score }];
    }),
  );
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  if (!best || best.score < 0.8) return null;
  const field = nameField(text, best);
  const plain = field.value.replace(nickname, '');
  return { ...field, normalized: isShouted(plain) ? titleCase(plain) : plain };
}

/** The name as a field; what stands beside its lines is neither in its value nor claimed. */
function nameField(text: ResumeText, { start, end, pieces, score }: Candidate): Field {
  const confidence = 0.35 + 0.3 * Math.min(score, 2.1);
  const [first, ...more] = pieces;
  if (!first) return text.field(start, end, null, confidence);
  const field = text.field(first.start, first.start + first.text.length, null, confidence);
  const last = more.at(-1) ?? first;
  for (const piece of more) text.claim(piece.start, piece.start + piece.text.length);
  const value = pieces.map((piece) => piece.text).join(' ');
  return { ...field, value, source: text.source(first.start, last.start + last.text.length) };
}

/** A line of a name that is set over several: up to four words, all of them names or what stands between names. */
function isNameLine(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 4 &&
    words.some((word) => nameWord.test(word)) &&
    words.every((word) => nameWord.test(word) || particle.test(word))
  );
}

/** The cells of a line cut at separators, and the line joined with the next ones when a name is set over them. */
function candidateCells(lines: readonly Line[], index: number, titles: TitleEvidence): NameCell[] {
  const line = lines[index];
  if (!line) return [];
  const cells: NameCell[] = cellsOf(line).flatMap((cell) => cutCell(cell, titles));
  if (/^\p{Lu}[\p{L}'-]+\t\p{Lu}[\p{L}'-]+$/u.test(line.text)) {
    cells.push({ text: line.text, start: line.start, bold: line.bold });
  }
  let text = line.text;
  for (const next of lines.slice(index + 1, index + 3)) {
    if (!isSetAlike(line, next) || ![line, next].every((one) => isNameLine(one.text))) break;
    text += `\n${next.text}`;
    cells.push({ text, start: line.start, bold: line.bold });
  }
  cells.push(...nameBesideDetails(lines, index));
  return cells;
}

/** A name over two or three lines whose other cells hold an address, a number or a place. */
function nameBesideDetails(lines: readonly Line[], index: number): NameCell[] {
  const [line, ...more] = lines.slice(index, index + 3);
  if (!line?.text.includes('\t')) return [];
  const found: NameCell[] = [];
  const pieces: Cell[] = [];
  for (const one of [line, ...more]) {
    const [cell, ...beside] = cellsOf(one);
    if (!cell || !isNameLine(cell.text) || (one !== line && !isSetAlike(line, one))) break;
    if (!beside.every(({ text }) => /[@\d]|\.\p{L}{2,3}(?:\/|$)/u.test(text) || placeScore(text) > 0.4))
      break;
    pieces.push(cell);
    const text = pieces.map((piece) => piece.text).join('\n');
    if (pieces.length > 1) found.push({ text, start: line.start, bold: line.bold, pieces: [...pieces] });
  }
  return found;
}

function isSetAlike(line: Line, next: Line): boolean {
  return (
    next.size === line.size && next.column === line.column && next.page === line.page && next.gapBefore < 1.8
  );
}

/** A cell cut at separators but those of a nickname; what follows a title's comma is its team, not a person. */
function cutCell(cell: Cell, titles: TitleEvidence): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let isTeam = false;
  const whole = cell.text.replace(nickname, (name) => 'n'.repeat(name.length));
  for (const match of whole.matchAll(separator)) {
    const text = cell.text.slice(at, match.index);
    if (text.trim() && !isTeam) cells.push({ ...cell, text, start: cell.start + at });
    isTeam = match[0].trim() === ',' && titles.score(text) >= 0.7;
    at = match.index + match[0].length;
  }
  return cells;
}

/** 0 when the text cannot be a name; more the more it has the form of one. */
function formScore(raw: string, titles: TitleEvidence): number {
  const text = raw.replace(nickname, '').replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  if (text.length < 4 || text.length > 45 || /\d|@|https?:|[!?%&]/.test(text) || notNames.test(folded))
    return 0;
  if (knownHeading(text) !== null || headingByNoun(text) !== null || placeScore(text) > 0.4) return 0;
  const bare = text.replace(addressed, '').replace(/,?\s+\p{Lu}\S*\.?$/u, '');
  if (degreeScore(bare) > 0) return 0;
  const words = text.split(' ').filter((word) => !honours.test(word));
  const proper = words.filter((word) => nameWord.test(word));
  if (
    proper.length < 2 ||
    words.length > 5 ||
    words.some((word) => !nameWord.test(word) && !particle.test(word))
  )
    return 0;
  const title = titles.score(text);
  return title >= 0.7 ? (raw.includes('\n') ? 0 : 0.15) : 0.7 - 0.4 * title;
}

/** The name's words in the local part of an e-mail address are the surest sign. */
function handleScore(text: string, handles: readonly string[]): number {
  const words = fold(text)
    .split(/[\s.-]+/)
    .filter((word) => word.length > 1);
  const hits = Math.max(0, ...handles.map((handle) => words.filter((word) => handle.includes(word)).length));
  const initials = handles.some(
    (handle) => words.length >= 2 && handle.startsWith(`${words[0]?.[0]}${words.at(-1)}`),
  );
  return hits >= 2 || initials ? 0.8 : hits === 1 ? 0.4 : 0;
}

function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
