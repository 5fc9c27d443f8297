import type { Cell, Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { nameCells } from './name-cells.js';
import { labelledName } from './labelled-name.js';
import { handleScore, joinedName, nameScore, nickname } from './name-form.js';
import { isLastFirst, spokenName } from './spoken-name.js';
import type { TitleEvidence } from './title-evidence.js';

/** The score of a name that stands behind its label. */
const askedFor = 2.4;

interface Candidate {
  start: number;
  end: number;
  /** The cells of a name that is set over lines, each with its place in the text. */
  pieces: Cell[];
  score: number;
}

/** Finds the person's name among the lines at the top, by type size, position, form, and the e-mail address. */
export function readName(
  text: ResumeText,
  lines: readonly Line[],
  emails: readonly Field[],
  titles: TitleEvidence,
): Field | null {
  const largest = Math.max(...lines.map((line) => line.size));
  const isSet = largest > 1.1 * Math.min(usualSize(text), ...lines.map((line) => line.size));
  const handles = emails.map(({ normalized }) => (normalized ?? '').split('@')[0] ?? '');
  const candidates = lines.slice(0, 60).flatMap((line, index) =>
    nameCells(lines, index, titles).flatMap((cell) => {
      const form = formOf(cell.text, titles, handles, isSet && line.size >= largest - 0.1);
      if (form === 0) return [];
      const size = line.size >= largest - 0.1 ? (isSet ? 0.5 : 0.2) : line.size > largest * 0.75 ? 0.2 : 0;
      const position = line.page === 1 ? Math.max(0, 0.4 - 0.05 * index) : 0;
      const title = line.styled === 'title' ? 0.4 : 0;
      const wraps = size >= 0.5 ? 0.15 * (cell.text.split('\n').length - 1) : 0;
      const score =
        wraps + form + size + position + title + handleScore(cell.text, handles) + (cell.bold ? 0.1 : 0);
      return [{ start: cell.start, end: cell.start + cell.text.length, pieces: cell.pieces, score }];
    }),
  );
  const labelled = labelledName(lines);
  if (labelled) candidates.push({ ...labelledRange(labelled), score: askedFor });
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  if (!best || best.score < 0.8) return null;
  const field = nameField(text, best);
  const plain = field.value.replace(nickname, '');
  return { ...field, normalized: spokenName(plain) };
}

/** Names in small letters are names in large type alone; with the family name first, where the e-mail address agrees. */
function formOf(text: string, titles: TitleEvidence, handles: readonly string[], isLarge: boolean): number {
  const isSmall = text === text.toLowerCase();
  if (!isSmall && !isLastFirst(text)) return nameScore(text, titles);
  const isSure = handleScore(text, handles) >= 0.8;
  return (isSmall && isLarge) || (!isSmall && isSure) ? nameScore(spokenName(text), titles) : 0;
}

function labelledRange(pieces: Cell[]): Omit<Candidate, 'score'> {
  const starts = pieces.map(({ start }) => start);
  const ends = pieces.map(({ start, text }) => start + text.length);
  return { start: Math.min(...starts), end: Math.max(...ends), pieces };
}

/** The size of most lines of the first page. */
function usualSize({ lines }: ResumeText): number {
  const sizes = lines.filter(({ page }) => page === 1).map(({ size }) => size);
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? Infinity;
}

/** The name as a field; what stands beside its lines is neither in its value nor claimed. */
function nameField(text: ResumeText, { start, end, pieces, score }: Candidate): Field {
  const confidence = 0.35 + 0.3 * Math.min(score, 2.1);
  const [first, ...more] = pieces;
  if (!first) return text.field(start, end, null, confidence);
  const field = text.field(first.start, first.start + first.text.length, null, confidence);
  const last = more.at(-1) ?? first;
  for (const piece of more) text.claim(piece.start, piece.start + piece.text.length);
  const value = joinedName(pieces.map((piece) => piece.text));
  return { ...field, value, source: text.source(first.start, last.start + last.text.length) };
}
