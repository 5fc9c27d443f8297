import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { bulletLength } from '../text/bullet.js';
import { endsSentence } from '../text/sentence.js';

/** Reads certificates: one a line or list item, the date left out. */
export function readCertifications(text: ResumeText, lines: readonly Line[]): Field[] {
  return joinWrapped(names(lines)).flatMap((line) => {
    const lead = bulletLength(line.text);
    const body = line.text.slice(lead).replace(/[\t\n]/g, ' ');
    const [date] = findRanges(body);
    const from = date && date.start < 3 ? date.end : 0;
    const cut = date && date.start >= 3 ? date.start : body.length;
    const shift = /^[\s,:|()–—-]*/u.exec(body.slice(from))?.[0].length ?? 0;
    const value = body.slice(from + shift, cut).replace(/[\s,:|(–—-]+$/u, '');
    if (!/\p{L}{2}/u.test(value) || value.length > 140 || /^\p{Ll}/u.test(value)) return [];
    if (value.length > 60 && endsSentence(value)) return [];
    const start = line.start + lead + from + shift;
    return [text.field(start, start + value.length, null, 0.75)];
  });
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
