import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { fieldLabel, openingLabel } from './field-labels.js';
import { bulletLength } from '../text/bullet.js';

/** Confidence of a statement that carries a bullet; a paragraph has less. */
export const listItem = 0.95;

/** Joins wrapped lines into statements: one a bullet, or a paragraph where there are no bullets. */
export function readBullets(text: ResumeText, lines: readonly Line[]): Field[] {
  const groups: Line[][] = [];
  const isList = listsSentences(lines);
  for (const line of lines) {
    // "Highlights" above a list is no statement.
    if (fieldLabel(line.text) === 'tasks') {
      text.claim(line.start, line.start + line.text.length);
      continue;
    }
    const open = groups.at(-1);
    const above = open?.at(-1);
    if (!open || !above || !isWrapped(above, line, isList)) groups.push([line]);
    else open.push(line);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const mark = bulletLength(first.text);
    const label = openingLabel(first.text.slice(mark));
    const start = first.start + mark + (label?.label === 'tasks' ? label.length : 0);
    const end = last.start + last.text.length;
    if (!/[\p{L}\d]/u.test(text.valueAt(start, end))) return [];
    text.claim(first.start, start);
    return [text.field(start, end, null, first.bullet ? listItem : 0.7)];
  });
}

/** Statements whose marks were drawn, not written: no sentence starts within a line, each opens one. */
function listsSentences(lines: readonly Line[]): boolean {
  return !lines.some(({ text, bullet }) => bullet || /\p{Ll}{2}[.!?] \p{Lu}/u.test(text));
}

function isWrapped(above: Line, line: Line, isList: boolean): boolean {
  if (line.bullet || line.page !== above.page || line.column !== above.column) return false;
  if (line.gapBefore > 1.5) return false;
  const opensStatement = /^[\p{Lu}\d]/u.test(line.text);
  if (isList && opensStatement && (/[.!?]$/.test(above.text) || !above.full)) return false;
  return above.full || above.bullet || /^\p{Ll}/u.test(line.text) || !/[.!?:]$/.test(above.text);
}
