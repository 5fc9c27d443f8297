import { findRanges } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Field } from '../parsed-resume.js';
import { bulletLength } from '../text/bullet.js';

/** Reads certificates: one a line or list item, the date left out. */
export function readCertifications(text: ResumeText, lines: readonly Line[]): Field[] {
  return lines.flatMap((line) => {
    const lead = bulletLength(line.text);
    const body = line.text.slice(lead).replace(/\t/g, ' ');
    const [date] = findRanges(body);
    const from = date && date.start < 3 ? date.end : 0;
    const cut = date && date.start >= 3 ? date.start : body.length;
    const shift = /^[\s,:|()–—-]*/u.exec(body.slice(from))?.[0].length ?? 0;
    const value = body.slice(from + shift, cut).replace(/[\s,:|(–—-]+$/u, '');
    if (!/\p{L}{2}/u.test(value) || value.length > 140 || /^\p{Ll}/u.test(value)) return [];
    const start = line.start + lead + from + shift;
    return [text.field(start, start + value.length, null, 0.75)];
  });
}
