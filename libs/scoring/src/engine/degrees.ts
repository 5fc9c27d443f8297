/**
 * Degrees by their level, in the words of the languages resumes come in here; the highest named first. Abbreviations
 * that are words or places as well count only in capitals: MA and MD are states of the US too.
 */
const levels: readonly (readonly [level: number, ...words: RegExp[]])[] = [
  [
    4,
    /\b(ph\.?\s?d|doctora\w*|doctor of|doktor\w*)\b/i,
    /\bDr\.?[\s-]*(rer|phil|med|ing|iur|jur|oec|theol)\b/i,
    /(?<=^|[,;(]\s*)Promotion(?=\s*($|[,;(])|\s+(in|im|zum|zur|an|am|über)\b)/,
    abbreviations('M\\.?D', 'Ed\\.?D', 'DNP'),
  ],
  [
    3,
    /(?<!scrum\s)\bmaster(['’]?s|studium|abschluss)?\b/i,
    /\b(m\.?\s?sc|m\.?\s?eng|mba|msn|magister|diplom(?!a)\w*|diplôme d.ingénieur|máster)\b/i,
    abbreviations('M\\.?\\s?A', 'M\\.?S(?!\\s(Office|Excel|Word|Project|Teams))'),
  ],
  [
    2,
    /\b(bachelor\w*|b\.?\s?sc|b\.?\s?eng|bsn|licenciatura|grado en|undergraduate)\b/i,
    /\blicence (en|de|d['’]|pro)|^licence$/i,
    abbreviations('B\\.?\\s?A', 'B\\.?S', 'BCom'),
  ],
  [
    1,
    /\b(associate\w*|diploma|certificate|foundation degree|abitur|ausbildung|a-levels|high school|bts|dut)\b/i,
  ],
];

/** As written, and not where a town's state stands: after a comma, unless a subject follows ("…, MA in History"). */
function abbreviations(...forms: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${forms.join('|')})\\b(?:(?=\\.?\\s+(?:in|of)\\b)|(?<!,\\s*[A-Z]{2}))`);
}

/** Words of a degree's name that say nothing of its subject. */
const formal =
  /\b((bachelor|master|associate|doctor)['’]?s?( of (applied )?(science|arts)s?)?|ph\.?\s?d|doctorate|degree|diploma|bsn|msn|[bm]\.?\s?sc|[bm]\.?\s?a|hons|honours|university|college|related field|equivalent( experience)?|preferred|required|is a plus|in|of|or|and|an?|the)\b\.?/gi;

/** The levels a text names, 1 (below a bachelor's) to 4 (a doctorate); empty when it names none. */
export function degreeLevels(text: string): number[] {
  return levels.filter(([, ...words]) => words.some((word) => word.test(text))).map(([level]) => level);
}

/** What a degree is in, without its formal words; the text itself when nothing else is left. */
export function subjectOf(text: string): string {
  const subject = text
    .replace(formal, ' ')
    .replace(/[\s,;:()–-]+/g, ' ')
    .trim();
  return subject.length > 2 ? subject : text;
}

/** Whether a text names a level and no subject: "Master's degree", "MBA required". */
export function namesLevelAlone(text: string): boolean {
  if (degreeLevels(text).length === 0) return false;
  const rest = levels
    .flatMap(([, ...words]) => words)
    .reduce((left, word) => left.replace(word, ' '), text.replace(formal, ' '))
    .replace(
      /\b(higher|above|minimum|at least|any|completed|finished|must|have|has|a|your|with|s|abgeschlossenes?)\b/gi,
      ' ',
    );
  return !/\p{L}{3}/u.test(rest);
}
