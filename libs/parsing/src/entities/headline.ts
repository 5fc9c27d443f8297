import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import type { TitleEvidence } from './title-evidence.js';

/** What a person calls themselves stands no further from the name than this, in lines. */
const reach = 4;

/** Reads the professional label beside the name: "Jane Doe | Data Engineer", or the line below. */
export function readHeadline(
  text: ResumeText,
  contact: readonly Line[],
  name: Field | null,
  titles: TitleEvidence,
): Field | null {
  if (!name) return null;
  const { charStart, charEnd } = name.source;
  const at = contact.findIndex(
    (line) => charStart >= line.start && charStart <= line.start + line.text.length,
  );
  if (at < 0) return null;
  for (const line of contact.slice(at, at + reach)) {
    for (const { start, end } of pieces(line)) {
      if (start < charEnd && end > charStart) continue;
      const value = text.text.slice(start, end);
      if (value.length > 90 || /[@\d]|https?:/.test(value) || titles.score(value) < 0.9) continue;
      return text.field(start, end, null, 0.75);
    }
  }
  return null;
}

/** Parts of a line around bars and dashes, and behind the first comma. */
function pieces({ text, start }: Line): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  for (const match of text.matchAll(/\s*[|•\t]\s*|\s+[–—-]\s+|^[^,]{3,40}(,\s+)|$/gu)) {
    const cut = match[1] ? match.index + match[0].length - match[1].length : match.index;
    if (cut > at) found.push({ start: start + at, end: start + cut });
    at = match.index + match[0].length;
  }
  return found;
}
