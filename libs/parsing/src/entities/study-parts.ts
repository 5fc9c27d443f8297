import type { ScoredPart } from './assign-roles.js';
import { degreeScore } from './degree-evidence.js';
import { abbreviatedDegreeEnd, degreePhraseEnd } from './degree-phrase.js';
import type { Part } from './header-parts.js';
import { institutionScore } from './name-evidence.js';
import { splitDegree } from './split-degree.js';

/** A unit of a school is a part of its name: "Universität Bonn, Institut für Physik". */
const unit =
  /^(?:institut\p{L}*|fakultät|fachbereich|lehrstuhl|abteilung|department|dept\.?|faculty|school of|college of|division of|ufr|département|faculté|laboratoire|facultad|departamento|escuela (?:de|técnica)|campus|standort|sede|berufliche schulen?|section)(?=[\s,.]|$)/iu;
const cuts =
  /,\s+|\s+-\s+|:\s+(?=\p{Lu})|\s+(?:en|at|from|an der|an dem|am|bei der|bei|à l['’]|à la|à|au|de l['’]|chez|por la|de la|von der)\s*(?=(?:\p{L}['’])?\p{Lu})|\s+\((?=\p{Lu}[^)]*\)$)/gu;

/** How much a text reads like a school, 0 to 1: words of the degree that opens it do not count. */
export function schoolScore(text: string): number {
  const { degree } = splitDegree(text);
  const rest = degree ? `${text.slice(0, degree.start)} ${text.slice(degree.end)}` : text;
  // "mit" is a word of German beside the institute.
  const sure = rest.replace(/\b(?:mit|tech|ie|uni)\b(?!\s*$)/g, ' ');
  return institutionScore(sure) > 0 || rest.split(/,\s/).some((item) => unit.test(item.trim())) ? 1 : 0;
}

/** How much a text reads like a degree, 0 to 1; a name with a word of degrees in it ("Master School") is a school. */
export function studyScore(text: string): number {
  const opens = degreePhraseEnd(text) > 0 || splitDegree(text).degree !== null;
  if (!opens && degreeScore(text) === 0) return 0;
  return schoolScore(text) > 0 ? (opens ? 0.6 : 0.3) : 1;
}

/** Scores the parts of an entry's header, and cuts one that holds both a degree and a school. */
export function scoreStudyParts(parts: readonly Part[]): ScoredPart[] {
  const scored = parts.map((part): ScoredPart => {
    if (part.place >= 1) return { ...part, first: 0, second: 0 };
    return { ...part, first: studyScore(part.text), second: schoolScore(part.text) + (part.hasPlace ? 0.2 : 0) };
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
  if (schoolScore(part.text) === 0 && institutionScore(part.text) === 0) return null;
  const cutsOfPart = [...part.text.matchAll(cuts)].map((match) =>
    sides(part, match.index, match.index + match[0].length),
  );
  const isAlone = others.every(({ first }) => first === 0);
  const mayOpen = (text: string): boolean =>
    opensWithDegree(text) || (isAlone && schoolScore(text) === 0 && abbreviatedDegreeEnd(text) > 0);
  // The school starts as late as it can: "Grado en Derecho en Universidad de Cádiz".
  const forward = cutsOfPart.filter(
    ([left, right]) => (left.first > 0 || mayOpen(left.text)) && left.second < 0.5 && schoolScore(firstItem(right.text)) > 0,
  );
  const backward = cutsOfPart.find(
    ([left, right]) => left.second >= 1 && left.first < 0.5 && mayOpen(right.text),
  );
  return forward.at(-1) ?? backward ?? null;
}

/** Without any sign of a school the last item is one, when the degree has its subject before that. */
function cutAtUnknownSchool(part: ScoredPart, others: readonly ScoredPart[]): ScoredPart[] | null {
  if (others.length > 0 || part.first === 0 || part.second >= 1) return null;
  const at = part.text.lastIndexOf(', ');
  if (at < 0) return null;
  const [left, right] = sides(part, at, at + 2);
  const isName = /^\p{Lu}/u.test(right.text) && !/\d/.test(right.text) && right.first === 0;
  return isName && splitDegree(left.text).field && splitDegree(part.text).degree?.start === 0 ? [left, right] : null;
}

function opensWithDegree(text: string): boolean {
  return degreePhraseEnd(text) > 0 || splitDegree(text).degree !== null;
}

function firstItem(text: string): string {
  return text.split(/,\s/)[0] ?? text;
}

function sides(part: ScoredPart, to: number, from: number): [ScoredPart, ScoredPart] {
  const cut = (start: number, end: number, mark: string): ScoredPart => {
    const text = part.text.slice(start, end).replace(/\)$/u, (sign) => (part.text.slice(start, end).includes('(') ? sign : ''));
    return {
      ...part,
      text,
      start: part.start + start,
      end: part.start + start + text.length,
      slot: part.slot + mark,
      first: studyScore(text),
      second: schoolScore(text),
    };
  };
  return [cut(0, to, '<'), cut(from, part.text.length, '>')];
}

/** Where a school's name ends that goes on with its unit: "…, Institut für Physik". An offset in the text. */
export function schoolEnd(text: string, end: number): number {
  const line = text.slice(end).split(/[\n\t|•·]/)[0] ?? '';
  const more = /^,\s+([^,(–—\d]+)/u.exec(line);
  return more?.[1] && unit.test(more[1]) ? end + more[0].trimEnd().length : end;
}
