import { cellsOf, type Cell, type Line } from '../document/line.js';
import { personLabel, type PersonLabel } from './person-labels.js';

/** A name has no more words. */
const maxWords = 6;

/**
 * The name that a form gives behind its label, as one piece, or as the given and the family name in this order: "Full
 * name: Jane Miller", "First name" and "Surname" in cells beside the answers. Null where no label asks for it.
 */
export function labelledName(lines: readonly Line[]): Cell[] | null {
  const answers = lines
    .flatMap((line, at) => [...answersOf(line), ...answerBelow(line, lines[at + 1])])
    .filter(({ cell }) => isNamed(cell.text));
  const of = (wanted: PersonLabel): Cell | undefined => answers.find(({ label }) => label === wanted)?.cell;
  // "Name" beside "Vorname", "Nom" beside "Prénom": the family name.
  const [whole, given, family] = [of('name'), of('given'), of('family')];
  if (given && (family ?? whole)) return [given, (family ?? whole) as Cell];
  const alone = whole ?? [family, given].find((cell) => cell?.text.includes(' '));
  return alone ? [alone] : null;
}

interface Answer {
  label: PersonLabel;
  cell: Cell;
}

/** The labels of a line with what stands behind each, after a colon or in the next cell. */
function answersOf(line: Line): Answer[] {
  const cells = cellsOf(line);
  return cells.flatMap((cell, at): Answer[] => {
    const before = cells[at - 1];
    const asked = before ? personLabel(before.text) : null;
    if (asked !== null) return [{ label: asked, cell }];
    const match = /^([^:\n]{2,45}?)\s*:\s*(?=\S)/u.exec(cell.text);
    const label = match ? personLabel(match[1] ?? '') : null;
    const length = match?.[0].length ?? 0;
    return label === null
      ? []
      : [{ label, cell: { ...cell, text: cell.text.slice(length), start: cell.start + length } }];
  });
}

/** What a label asks for that stands alone on its line. */
function answerBelow(line: Line, below: Line | undefined): Answer[] {
  const label = personLabel(line.text);
  const [cell] = below && label !== null ? cellsOf(below) : [];
  return cell && label !== null ? [{ label, cell }] : [];
}

function isNamed(text: string): boolean {
  return (
    /^\p{L}[\p{L}\s,.'’()"“”-]+$/u.test(text) &&
    text.split(/\s+/).length <= maxWords &&
    personLabel(text) === null
  );
}
