import type { ScoredPart } from './assign-roles.js';
import type { Part } from './header-parts.js';

type Score = (text: string) => number;

/** Scores parts, and cuts one at a comma ("Engineer, Acme Inc.") when its sides clearly play different roles. */
export function scoreParts(parts: readonly Part[], first: Score, second: Score): ScoredPart[] {
  const scored = parts.map((part) => ({ ...part, first: first(part.text), second: second(part.text) }));
  const others = scored.filter((part) => part.place < 1);
  return scored.flatMap((part) => {
    const alone = others.length === 1;
    return part.place >= 1 ? [part] : cutAtComma(part, first, second, alone);
  });
}

function cutAtComma(part: ScoredPart, first: Score, second: Score, alone: boolean): ScoredPart[] {
  for (const match of part.text.matchAll(/,\s+|\s+-\s+/g)) {
    const left = part.text.slice(0, match.index);
    const right = part.text.slice(match.index + match[0].length);
    if (/^(?:inc|llc|ltd|gmbh|corp|s\.?a|plc|co)\b/i.test(right)) continue;
    const [leftFirst, leftSecond, rightFirst, rightSecond] = [first(left), second(left), first(right), second(right)];
    const forward = leftFirst - rightFirst + rightSecond - leftSecond;
    if (Math.abs(forward) < (alone ? 0.9 : 1.25)) continue;
    const rightStart = part.start + match.index + match[0].length;
    return [
      { ...part, text: left, end: part.start + left.length, slot: `${part.slot}<`, first: leftFirst, second: leftSecond },
      { ...part, text: right, start: rightStart, slot: `${part.slot}>`, first: rightFirst, second: rightSecond },
    ];
  }
  return [part];
}
