/** What a posting's text asks for, as far as its form tells: an entry a point of a list, else a sentence. */
export interface ReadRequirement {
  text: string;
  /** Whether it stands under a heading of things that are only nice to have. */
  optional: boolean;
}

const point = /^\s*(?:[-–—•*+✓✔👉🌱🚀]|\d{1,2}[.)])\s*/u;
const optionalHeading =
  /\b(nice|plus|bonus|cherry|desirable|preferred|useful|valora|deseable|wünschenswert|souhait|appréci)/i;
const leastPoints = 3;
const shortest = 12;

/**
 * What the baseline takes for requirements: points of a text's lists where it has some, else all of its sentences. The
 * product reads postings by itself, in libs/jobs.
 */
export function readRequirements(text: string): ReadRequirement[] {
  let optional = false;
  const points = text.split('\n').flatMap((line) => {
    if (point.test(line)) return [{ text: line.replace(point, '').trim(), optional }];
    if (line.trim() !== '') optional = optionalHeading.test(line);
    return [];
  });
  if (points.length >= leastPoints) return points.filter((one) => one.text.length >= 3);
  return text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((sentence) => ({ text: sentence.trim(), optional: optionalHeading.test(sentence) }))
    .filter((sentence) => sentence.text.length >= shortest);
}
