import type { ScoredPart } from './assign-roles.js';
import { degreeScore } from './degree-evidence.js';
import { abbreviatedDegreeEnd } from './degree-phrase.js';
import type { Part } from './header-parts.js';
import { institutionScore } from './name-evidence.js';
import { placeScore, town } from './places.js';
import { splitDegree, type DegreeSplit } from './split-degree.js';

/** A unit of a school is a part of its name: "Universität Bonn, Institut für Physik". */
const unit =
  /^(?:institut\p{L}*|fakultät|fachbereich|lehrstuhl|abteilung|department|dept\.?|faculty|school of|college of|division of|ufr|département|faculté|laboratoire|facultad|departamento|escuela (?:de|técnica)|campus|standort|sede|berufliche schulen?|section)(?=[\s,.]|$)/iu;
/** Chambers examine apprentices and masters of their trades. */
const examiner =
  /^(?:handwerkskammer|hwk|industrie- und handelskammer|ihk|landwirtschaftskammer|ärztekammer|steuerberaterkammer|chambre d\S*|cci|cma|cámara de|city (?:&|and) guilds)(?=[\s,]|$)/iu;
const cuts =
  /,\s+|\s+-\s+|:\s+(?=\p{Lu})|\s+(?:en|at|from|an der|an dem|am|bei der|bei|à l['’]|à la|à|au|de l['’]|chez|por la|de la|von der)\s*(?=(?:\p{L}['’])?\p{Lu})|\s+\((?=\p{Lu}[^)]*\)$)/gu;

/** How much a text reads like a school, 0 to 1: words of the degree that opens it do not count. */
export function schoolScore(text: string): number {
  return schoolBeside(text, splitDegree(text));
}

function schoolBeside(text: string, { degree }: DegreeSplit): number {
  const rest = degree ? `${text.slice(0, degree.start)} ${text.slice(degree.end)}` : text;
  // "mit" is a word of German beside the institute.
  const sure = rest.replace(/\b(?:mit|tech|ie|uni)\b(?!\s*$)/g, ' ');
  return institutionScore(sure) > 0 || rest.split(/,\s/).some((item) => isUnitOrExaminer(item.trim()))
    ? 1
    : 0;
}

function isUnitOrExaminer(item: string): boolean {
  return unit.test(item) || examiner.test(item);
}

/** How much a text reads like a degree and like a school; "Master School" has a word of degrees and is a school. */
function scoresOf(text: string): { first: number; second: number } {
  const split = splitDegree(text);
  const second = schoolBeside(text, split);
  if (split.degree) return { first: second > 0 ? 0.6 : 1, second };
  if (degreeScore(text) === 0) return { first: 0, second };
  return { first: second > 0 ? 0.3 : 1, second };
}

/** Scores the parts of an entry's header, and cuts one that holds both a degree and a school. */
export function scoreStudyParts(parts: readonly Part[]): ScoredPart[] {
  const scored = parts.map((part): ScoredPart => {
    if (part.place >= 1) return { ...part, first: 0, second: 0 };
    const { first, second } = scoresOf(part.text);
    return { ...part, first, second: second + (part.hasPlace ? 0.2 : 0) };
  });
  const named = scored.filter(({ place }) => place < 1);
  return scored.flatMap((part) => {
    if (part.place >= 1) return [part];
    const others = named.filter((other) => other !== part);
    return cutAtSchool(part, others) ?? cutAtUnknownSchool(part, others) ?? [part];
  });
}

/** "Degree, Subject, School" and "School, Degree": each side names one of the two. */
function cutAtSchool(part: ScoredPart, others: readonly ScoredPart[]): ScoredPart[] | null {
  if (part.second < 1 && institutionScore(part.text) === 0) return null;
  const cutsOfPart = [...part.text.matchAll(cuts)]
    .filter(({ index }) => !isInBrackets(part.text, index))
    .map((match) => sides(part, match.index, match.index + match[0].length));
  const isAlone = others.every(({ first }) => first === 0);
  const mayOpen = (text: string): boolean =>
    opensWithDegree(text) || (isAlone && schoolScore(text) === 0 && abbreviatedDegreeEnd(text) > 0);
  // The school starts as late as it can: "Grado en Derecho en Universidad de Cádiz".
  const forward = cutsOfPart.filter(
    ([left, right]) =>
      (left.first > 0 || mayOpen(left.text)) && left.second < 0.5 && schoolScore(firstItem(right.text)) > 0,
  );
  const backward = cutsOfPart.find(
    ([left, right]) => left.second >= 1 && left.first < 0.5 && mayOpen(right.text),
  );
  return forward.at(-1) ?? backward ?? null;
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1);
}

/** Without any sign of a school the last item is one, when the degree has its subject before that. */
function cutAtUnknownSchool(part: ScoredPart, others: readonly ScoredPart[]): ScoredPart[] | null {
  if (others.length > 0 || part.first === 0 || part.second >= 1) return null;
  const at = part.text.lastIndexOf(', ');
  if (at < 0) return null;
  const [left, right] = sides(part, at, at + 2);
  const isName = /^\p{Lu}/u.test(right.text) && !/\d/.test(right.text) && right.first === 0;
  return isName && splitDegree(left.text).field && splitDegree(part.text).degree?.start === 0
    ? [left, right]
    : null;
}

function opensWithDegree(text: string): boolean {
  return splitDegree(text).degree !== null;
}

function firstItem(text: string): string {
  return text.split(/,\s/)[0] ?? text;
}

function sides(part: ScoredPart, to: number, from: number): [ScoredPart, ScoredPart] {
  const cut = (start: number, end: number, side: '<' | '>'): ScoredPart => {
    const text = part.text
      .slice(start, end)
      .replace(/\)$/u, (sign) => (part.text.slice(start, end).includes('(') ? sign : ''));
    return {
      ...part,
      text,
      start: part.start + start,
      end: part.start + start + text.length,
      side,
      ...(side === '>' && { joint: ',' }),
      ...scoresOf(text),
    };
  };
  return [cut(0, to, '<'), cut(from, part.text.length, '>')];
}

/** A school's name within the document's text: its unit belongs to it ("…, Institut für Physik"), its place does not. */
export function schoolRange(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const line = text.slice(end).split(/[\n\t|•·]/)[0] ?? '';
  const more = /^,\s+([^,(–—\d]+)/u.exec(line);
  if (more?.[1] && unit.test(more[1])) return { start, end: end + more[0].trimEnd().length };
  const name = text.slice(start, end);
  const last = /(?:,\s+|\s*\()([^,(]+(?:,\s+\p{Lu}{2})?)\)?$/u.exec(name);
  if (!last?.[1] || placeScore(last[1]) < town) return { start, end };
  const head = name.slice(0, last.index);
  // "University of California, Berkeley" is one name.
  const isName =
    /^(?:university|college) (?:of|at)\b[^,]*$/iu.test(head) &&
    last[0].startsWith(',') &&
    !head.includes(last[1]);
  return isName ? { start, end } : { start, end: start + head.length };
}
