import { cellsOf, type Line } from '../document/line.js';
import type { SectionKind } from '../parsed-resume.js';
import { fold } from '../text/fold.js';
import type { SectionLines } from '../sections/split-sections.js';
import { fieldLabel, type FieldLabel } from './field-labels.js';

/** A label is no longer. */
const maxLabel = 45;

/** Where forms write a label: before a colon, in the cell before its answer, on a line above it. */
type Shape = 'colon' | 'cell' | 'bare';

/** A text that may be a label, in a cell of a line. */
interface Candidate {
  line: number;
  cell: number;
  /** Characters up to the answer. */
  length: number;
  shape: Shape;
  text: string;
  isKnown: boolean;
  answer: string;
}

/** Sections with entries that a form may ask for. */
const asked = new Set<SectionKind>(['experience', 'education', 'volunteering']);

/** Known labels that make a form of the lines they stand in; tasks, tools and places are told below any head. */
const heading = new Set<FieldLabel>([
  'title',
  'company',
  'degree',
  'institution',
  'field',
  'dates',
  'from',
  'to',
]);

/** The sections, with the labels no list knows marked in those of posts and studies. */
export function markedForms(sections: readonly SectionLines[]): SectionLines[] {
  const forms = sections.filter(({ kind }) => asked.has(kind));
  const marked = markUnknownLabels(forms.flatMap(({ lines }) => lines));
  return sections.map((section) =>
    forms.includes(section) ? { ...section, lines: marked.splice(0, section.lines.length) } : section,
  );
}

/**
 * Marks the labels of a form that no list knows ("Place of learning | Lowmoor College"): texts that stand where the
 * form has its known labels and recur. What they ask for their answers tell.
 *
 * @param lines those of posts and studies together: a form writes both alike
 */
function markUnknownLabels(lines: readonly Line[]): Line[] {
  const candidates = lines.flatMap((line, index) => candidatesOf(line, index, lines[index + 1]));
  const labels = (['colon', 'cell', 'bare'] as const).flatMap((shape) =>
    unknownLabels(
      candidates.filter((one) => one.shape === shape),
      lines,
    ),
  );
  if (labels.length === 0) return [...lines];
  const marked = [...lines];
  for (const { line, cell, length } of labels) {
    const own = marked[line];
    if (!own) continue;
    const lengths = [...(own.labelLengths ?? cellsOf(own).map(() => 0))];
    lengths[cell] = length;
    marked[line] = { ...own, labelLengths: lengths };
  }
  return marked;
}

/** The length of the label no list knows that opens a cell of a line; 0 where there is none. */
export function unknownLabelLength({ labelLengths }: Line, cell: number): number {
  return labelLengths?.[cell] ?? 0;
}

function candidatesOf(line: Line, index: number, below: Line | undefined): Candidate[] {
  if (line.bullet) return [];
  const cells = cellsOf(line);
  return cells.flatMap(({ text }, cell): Candidate[] => {
    const opening = /^([^:\n]{2,45}?)\s*:\s+(?=\S)/u.exec(text);
    const word = opening?.[1] ?? text;
    const shape: Shape | null = opening ? 'colon' : shapeAt(cells.length, cell);
    if (shape === null || !isLabelLike(word)) return [];
    const length = opening?.[0].length ?? text.length;
    const behind = { colon: text.slice(length), cell: cells[cell + 1]?.text, bare: below?.text };
    const answer = behind[shape] ?? '';
    if (fieldLabel(answer) !== null) return [];
    const isKnown = fieldLabel(word) !== null;
    return [{ line: index, cell, length, shape, text: fold(word), isKnown, answer }];
  });
}

function shapeAt(cells: number, cell: number): Shape | null {
  if (cells === 1) return 'bare';
  return cells % 2 === 0 && cell % 2 === 0 ? 'cell' : null;
}

function isLabelLike(text: string): boolean {
  return text.length <= maxLabel && /^\p{Lu}/u.test(text) && !/[\d@]|[.!?;,]$/u.test(text);
}

/**
 * Of texts in one shape, the labels that no list knows: they recur, with answers that differ, where known labels ask
 * for what names or dates an entry. An employer and a title recur in ordinary heads, so nothing is a label without.
 */
function unknownLabels(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const known = new Set(candidates.flatMap(({ isKnown, text }) => (isKnown ? (fieldLabel(text) ?? []) : [])));
  if ([...known].filter((label) => heading.has(label)).length < 2) return [];
  const answers = new Map<string, Set<string>>();
  for (const { text, answer } of candidates)
    answers.set(text, (answers.get(text) ?? new Set<string>()).add(fold(answer)));
  // The answer below a label may recur too.
  const isAnswer = ({ shape, line }: Candidate): boolean =>
    shape === 'bare' && fieldLabel(lines[line - 1]?.text ?? '') !== null;
  return candidates.filter((one) => !one.isKnown && (answers.get(one.text)?.size ?? 0) > 1 && !isAnswer(one));
}
