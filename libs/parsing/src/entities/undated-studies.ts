import type { ClassifiedLine } from './classify-line.js';
import { degreeScore } from './degree-evidence.js';
import { degreePhraseEnd } from './degree-phrase.js';
import { institutionScore } from './name-evidence.js';

/** A header line that names a degree opens or completes an entry of its own. */
export function namesDegree({ isHeader, line }: ClassifiedLine): boolean {
  const { text } = line;
  return isHeader && (degreePhraseEnd(text) > 0 || (degreeScore(text) > 0 && institutionScore(text) > 0));
}

/** "MBA, INSEAD": the line tells a whole study. */
function isWhole(item: ClassifiedLine): boolean {
  const { text } = item.line;
  const end = degreePhraseEnd(text);
  return (
    namesDegree(item) &&
    (institutionScore(text) > 0 || (end > 0 && /^,\s+\p{Lu}[^,]*$/u.test(text.slice(end))))
  );
}

/**
 * Lines of studies without a date between those that have one: a date is lent to no line beyond another that names
 * a degree.
 */
export function undatedStudies(lines: readonly ClassifiedLine[]): number[] {
  return lines.flatMap((item, index) => {
    if (item.range || !namesDegree(item)) return [];
    const below = lines.findIndex(({ isHeader, range }, at) => at > index && (range !== null || !isHeader));
    const isLent = lines[below]?.range != null;
    const between = isLent ? lines.slice(index + 1, below + 1) : [];
    if (isLent) return between.some(namesDegree) ? [index] : [];
    const above = lines.findLastIndex(({ range }, at) => at < index && range !== null);
    return above >= 0 && isWhole(item) && lines.slice(above, index).some(namesDegree) ? [index] : [];
  });
}
