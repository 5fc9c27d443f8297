/** Degrees by their level, in the words of the languages resumes come in here; the highest named first. */
const levels: readonly (readonly [level: number, words: RegExp])[] = [
  [4, /\b(ph\.?\s?d|doctora\w*|doctor of|dr\.|promotion|doktor\w*|md|edd)\b/i],
  [
    3,
    /\b(master\w*|m\.?\s?sc|m\.?\s?a|m\.?\s?eng|mba|msn|magister|diplom(?!a)\w*|diplôme d.ingénieur|máster)\b/i,
  ],
  [2, /\b(bachelor\w*|b\.?\s?sc|b\.?\s?a|b\.?\s?eng|bsn|bs|licence|licenciatura|grado en|undergraduate)\b/i],
  [
    1,
    /\b(associate\w*|diploma|certificate|foundation degree|abitur|ausbildung|a-levels|high school|bts|dut)\b/i,
  ],
];

/** Words of a degree's name that say nothing of its subject. */
const formal =
  /\b((bachelor|master|associate|doctor)['’]?s?( of (applied )?(science|arts)s?)?|ph\.?\s?d|doctorate|degree|diploma|bsn|msn|[bm]\.?\s?sc|[bm]\.?\s?a|hons|honours|university|college|related field|equivalent( experience)?|preferred|required|is a plus|in|of|or|and|an?|the)\b\.?/gi;

/** The levels a text names, 1 (below a bachelor's) to 4 (a doctorate); empty when it names none. */
export function degreeLevels(text: string): number[] {
  return levels.filter(([, words]) => words.test(text)).map(([level]) => level);
}

/** What a degree is in, without its formal words; the text itself when nothing else is left. */
export function subjectOf(text: string): string {
  const subject = text
    .replace(formal, ' ')
    .replace(/[\s,;:()–-]+/g, ' ')
    .trim();
  return subject.length > 2 ? subject : text;
}
