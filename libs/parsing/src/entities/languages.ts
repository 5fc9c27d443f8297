import type { Line } from '../document/line.js';
import type { ResumeText } from '../document/resume-text.js';
import type { Language } from '../parsed-resume.js';
import { foldInPlace } from '../dates/date-words.js';
import { languageNames } from './language-names.js';

const codeOf = new Map(
  Object.entries(languageNames).flatMap(([code, forms]) =>
    forms.split('|').map((form) => [form, code] as const),
  ),
);
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

/** Reads languages and levels from lines which list them. */
export function readLanguages(text: ResumeText, lines: readonly Line[]): Language[] {
  const found = new Map<string, Language>();
  lines.forEach((line, index) => {
    const folded = foldInPlace(line.text);
    const matches = [...folded.matchAll(anyName)];
    matches.forEach((match, at) => {
      const code = codeOf.get(match[0]) ?? null;
      if (code === null || found.has(code)) return;
      const start = line.start + match.index;
      const end = start + match[0].length;
      const until = matches[at + 1]?.index ?? folded.length;
      const own = levelIn(text, folded.slice(match.index + match[0].length, until), end);
      const next = lines[index + 1];
      const below =
        !own && next && until === folded.length && !hasName(next)
          ? levelIn(text, foldInPlace(next.text), next.start)
          : null;
      const before =
        !own && !below && at === 0 ? levelIn(text, folded.slice(0, match.index), line.start) : null;
      found.set(code, { name: text.field(start, end, code, 0.97), level: own ?? below ?? before });
    });
  });
  for (const line of lines) {
    const language = unknownLanguage(text, line);
    if (language) found.set(language.name.value, language);
  }
  return [...found.values()].sort((a, b) => a.name.source.charStart - b.name.source.charStart);
}

/** A language nobody knows, beside its level: "Xamir (native)". */
function unknownLanguage(text: ResumeText, line: Line): Language | null {
  if (hasName(line)) return null;
  const match = /^(\W*)(\p{Lu}[\p{L}’' -]{2,28}?)\s*(?:[(:\t|]|\s[–—-]\s)/u.exec(line.text);
  const [whole, lead = '', name = ''] = match ?? [];
  if (!whole || levels.some(([words]) => words.test(foldInPlace(name)))) return null;
  const after = line.start + whole.length;
  const level = levelIn(text, foldInPlace(line.text.slice(whole.length)), after);
  const start = line.start + lead.length;
  return level && { name: text.field(start, start + name.length, null, 0.6), level };
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
