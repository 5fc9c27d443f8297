const adjective =
  '(?:any|much|real|prior|professional|practical|direct|formal|hands-on|deep|particular|actual|große[nr]?|praktische[nr]?|grande)';
const noun =
  '(?:experience|knowledge|exposure|skills?|background|expertise|familiar(?:ity)?|proficient|experienced|used?|worked|erfahrung(?:en)?|kenntnisse|vorkenntnisse|wissen|vertraut|exp[ée]rience|connaissances?|ma[iî]trise|conocimientos?|experiencia|dominio)';
const link = "(?:\\s+(?:with|in|of|using|mit|im|von|avec|en|sur|con|de)|\\s+d['’](?=\\S))?";
const no =
  "(?:no|without|not(?! only)|never|don['’]?t|ohne|keine?[nr]?|nicht(?! nur)|nie|sans|pas|aucune?|sin|ning[uú]na?)";
/** "learning SQL" at the head of a clause; "machine learning" names a field. */
const learns =
  '(?:(?:^|[,;.:!?•(–]|\\b(?:currently|now|still|am|and|also))\\s*learning|\\blerne(?:\\s+(?:gerade|derzeit|aktuell))?|\\bapprends|\\baprendiendo)';
/** Between a word of denial and the names it denies; a name stands as \uFFFC. */
const names = '(?:\\uFFFC+(?:\\s*[,/]\\s*|\\s*,?\\s+(?:or|and|nor|oder|und|ou|et|ni|o|y)\\s+))*';
const denial = new RegExp(
  `(?:(?<!\\p{L})${no}(?:\\s+(?:de|d['’]|${adjective}))*(?:\\s+(?:${noun})${link})?|${learns})\\s+${names}$`,
  'iu',
);
/** As far back as a word of denial is looked for, in characters. */
const reach = 120;

/** A text whose names of skills are blanked out, so that a denial can be followed over a list of them. */
export function withoutNames(text: string, found: readonly { start: number; end: number }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of found) {
    parts.push(text.slice(at, start), '\uFFFC'.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Whether what stands at `start` is denied or only being learnt: "no experience with Python or Java, learning SQL". */
export function isDenied(blanked: string, start: number): boolean {
  return denial.test(blanked.slice(Math.max(0, start - reach), start).replaceAll('\n', ' '));
}
