import { cellsOf, type Cell, type Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Language } from '../parsed-resume.js';
import { foldInPlace } from '../dates/date-words.js';
import { codeOf } from './language-code.js';

const anyName = new RegExp(
  `(?<![\\p{L}])(?:${[...codeOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'gu',
);

/** Words of levels, folded, with the CEFR level they stand for ("native" for a mother tongue). */
const levels: readonly [RegExp, string][] = [
  [
    /\b(?:(?<!near[- ])native|natif|first language|home language|erstsprache|idioma materno|materna|mother tongue|muttersprach\w*|langue maternelle|maternel\w*|nativ[oa]|lengua materna|bilingual\w*|bilingue|zweisprachig)\b/,
    'native',
  ],
  [
    /\b(?:c2|proficient|verhandlungssicher|near[- ]native|full professional|mastery|kompetente sprachverwendung|muy alto)\b/,
    'C2',
  ],
  [
    /\b(?:c1|fluent\w*|flie(?:ss|ß)end\w*|courante?|couramment|fluid[oa]|avanzad[oa]|advanced|avancee?|professional working|sehr gut\w*|(?<!medio[- ])alto|business fluent|excellente?|muy buen[oa]|tres bon\w*|trilingue)\b/,
    'C1',
  ],
  [
    /\b(?:b2|upper[- ]intermediate|good|gut\w*|bon niveau|bon(?:ne)?|buen[oa]|konversationssicher|lu,? parle,? (?:et )?ecrit|professionnel(?:le)?|intermediaire superieur|professional|independent|intermedio alto|medio-alto)\b/,
    'B2',
  ],
  [
    /\b(?:b1|intermediate|conversational|intermediaire|intermedio|mittelstufe|limited working|medio|moyen|usuel|technique|mittlere kenntnisse|working knowledge)\b/,
    'B1',
  ],
  [
    /\b(?:a2|elementary|elemental|elementaire|grundkenntnisse|basic\w*|notions|basic[oa]|bases?|nociones|scolaire|schulkenntnisse|erweiterte grundkenntnisse|elementare)\b/,
    'A2',
  ],
  [/\b(?:a1|beginner|anfanger\w*|debutant|principiante)\b/, 'A1'],
];

/** A language in a text; one nobody knows has no code. */
interface Mention {
  start: number;
  end: number;
  code: string | null;
}

/** Reads languages and levels from lines which list them. */
export function readLanguages(text: ResumeText, lines: readonly Line[]): Language[] {
  const found = new Map<string, Language>();
  lines.forEach((line, index) => {
    const folded = foldInPlace(line.text);
    const mentions = mentionsIn(line.text, folded);
    const next = lines[index + 1];
    const cells = levelCells(line, next);
    mentions.forEach(({ start, end, code }, at) => {
      const key = code ?? folded.slice(start, end);
      if (found.has(key)) return;
      const until = mentions[at + 1]?.start ?? folded.length;
      const own = levelIn(text, folded.slice(end, until), line.start + end);
      const cell = cells?.[at];
      const below =
        !own && !cells && next && until === folded.length && !hasName(next)
          ? levelIn(text, foldInPlace(next.text), next.start)
          : null;
      const before = !own && !below && at === 0 ? levelIn(text, folded.slice(0, start), line.start) : null;
      const told = cell ? levelIn(text, foldInPlace(cell.text), cell.start) : null;
      const name = text.field(line.start + start, line.start + end, code, code === null ? 0.6 : 0.97);
      found.set(key, { name, level: own ?? told ?? below ?? before });
    });
  });
  return [...found.values()].sort((a, b) => a.name.source.charStart - b.name.source.charStart);
}

function mentionsIn(text: string, folded: string): Mention[] {
  const known = [...folded.matchAll(anyName)].map((match): Mention => {
    return { start: match.index, end: match.index + match[0].length, code: codeOf.get(match[0]) ?? null };
  });
  const unknown = segmentsOf(text).filter(
    ({ start, end }) => !known.some((one) => one.start >= start && one.start < end),
  );
  return [...known, ...unknown.flatMap((segment) => unknownIn(text, segment) ?? [])].sort(
    (one, other) => one.start - other.start,
  );
}

/** The items of a line that lists several. */
function segmentsOf(text: string): { start: number; end: number }[] {
  const signs = [...text.matchAll(/\([^)]*\)|[,;|·•]/gu)].filter(([sign]) => !sign.startsWith('('));
  return [...signs, null].map((sign, at) => {
    const above = signs[at - 1];
    return { start: above ? above.index + 1 : 0, end: sign?.index ?? text.length };
  });
}

/** A language nobody knows, beside its level: "Xamir (native)". */
function unknownIn(text: string, { start, end }: { start: number; end: number }): Mention | null {
  const segment = text.slice(start, end);
  const match = /^(\W*)(\p{Lu}[\p{L}’' -]{2,28}?)\s*(?:[(:\t|]|\s[–—-]\s|\s(?=[ABC][12]\b)|$)/u.exec(segment);
  const [whole, lead = '', name = ''] = match ?? [];
  if (whole === undefined || isLevel(name)) return null;
  // "Xamir, C1" has its level behind the comma.
  const after = text.slice(start + whole.length, whole.length < segment.length ? end : end + 4);
  if (!isLevel(after)) return null;
  return { start: start + lead.length, end: start + lead.length + name.length, code: null };
}

/** Levels that stand each below its language: the cells of the line below, when it has as many and names none. */
function levelCells(line: Line, next: Line | undefined): Cell[] | null {
  if (!next || !line.text.includes('\t') || hasName(next)) return null;
  const [names, cells] = [cellsOf(line), cellsOf(next)];
  return cells.length === names.length && names.every((cell) => !isLevel(cell.text)) ? cells : null;
}

function isLevel(text: string): boolean {
  const folded = foldInPlace(text);
  return levels.some(([words]) => words.test(folded));
}

/** Whether a line speaks of languages of people: two of them, or one with its level. */
export function listsLanguages(line: Line): boolean {
  const folded = foldInPlace(line.text);
  const count = [...folded.matchAll(anyName)].length;
  return (
    line.text.length < 120 && (count >= 2 || (count === 1 && levels.some(([words]) => words.test(folded))))
  );
}

function hasName(line: Line): boolean {
  return foldInPlace(line.text).search(anyName) >= 0;
}

function levelIn(text: ResumeText, folded: string, offset: number): Language['level'] {
  for (const [words, level] of levels) {
    const match = words.exec(folded);
    if (match) return text.field(offset + match.index, offset + match.index + match[0].length, level, 0.85);
  }
  return null;
}
