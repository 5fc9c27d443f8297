import { findRanges, isDuration } from '../dates/find-ranges.js';
import type { Line } from '../document/line.js';

/** What stands between two posts on one line. */
const joint = /^\)?\s*(?:,|;|&|\+|\/|\||·|→|(?:,\s*)?(?:and|then|und|dann|et|puis|y|luego)\s)\s*/u;

/**
 * The lines of a section of posts with every post on a line of its own: "VP (2019 – 2022) and CTO (2022 – present)" is
 * two of them. A line that counts how long somebody was with an employer tells nothing that the dates do not.
 */
export function roleLines(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => !isDuration(text)).flatMap(cutAtRoles);
}

function cutAtRoles(line: Line): Line[] {
  if (line.bullet || line.text.length > 160 || !line.text.trimEnd().endsWith(')')) return [line];
  const spans = findRanges(line.text).filter(({ from, to, isCurrent }) => from && (to || isCurrent));
  const [first, second, ...more] = spans;
  if (!first || !second || more.length > 0) return [line];
  const between = line.text.slice(first.end, second.start);
  const parted = joint.exec(between);
  const name = between.slice(parted?.[0].length ?? 0);
  const isBracketed =
    /\p{L}\s*\($/u.test(line.text.slice(0, first.start)) && /^\p{Lu}[^()]*\s\($/u.test(name);
  if (!parted || !between.startsWith(')') || !isBracketed) return [line];
  const at = first.end + parted[0].length;
  return [partOf(line, 0, first.end + 1), { ...partOf(line, at, line.text.length), gapBefore: 1 }];
}

function partOf(line: Line, from: number, to: number): Line {
  const looks = line.looks?.map((change) => ({ ...change, at: Math.max(0, change.at - from) }));
  return { ...line, text: line.text.slice(from, to), start: line.start + from, ...(looks && { looks }) };
}
