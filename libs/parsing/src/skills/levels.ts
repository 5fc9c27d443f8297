/** Nouns which grade a skill and are no part of its name, wherever they stand. */
const nouns =
  'expert|experte|expertin|experto|experta|expertenkenntnisse|intermediate|beginner|novice|proficient|proficiency|fluent|primary|secondary|familiar|working knowledge|basic knowledge|good knowledge|daily use|grundkenntnisse|grundlagen|basiskenntnisse|anf[aä]nger|(?:sehr |gute |solide |fundierte |vertiefte )*kenntnisse|sehr gut|gut|mittel|fließend|fliessend|verhandlungssicher|sicherer umgang|d[ée]butante?|interm[ée]diaire|ma[iî]trise|(?:tr[eè]s )?bon niveau|bonnes? (?:ma[iî]trise|connaissances?)|op[ée]rationnel(?:le)?|confirm[ée]e?|courant|principiante|intermedi[oa]|nivel (?:avanzado|medio|intermedio|b[aá]sico|alto|usuario)|niveau (?:avanc[ée]|interm[ée]diaire|d[ée]butant|expert)|conocimientos b[aá]sicos|fluido';
/** Adjectives which agree with a name ("Excel avancé"): graded apart from it they are levels, beside it they belong to it. */
const adjectives =
  'advanced|basic|basics|notions|bases|good|very good|excellent|strong|competent|skilled|native|medium|high|low|fortgeschritten(?:e|er)?|ausgezeichnet|sicher|vertieft|solide|routiniert|avanc[ée]e?|bon|tr[eè]s bon|excellente?|b[aá]sic[oa]|avanzad[oa]|alto|medio|bajo|muy bueno|bueno';
const numberOfYears =
  '(?:(?:more than|over|über|mehr als|plus de|más de)\\s+)?\\d{1,2}(?:[.,]5)?\\s?\\+?\\s*(?:years?|yrs?|jahren?|jahre|ans|ann[ée]es|años?|anos|months?|monate?n?|mois|meses)(?:\\s+(?:of\\s+)?(?:experience|erfahrung|d.exp[ée]rience|de experiencia|use))?';
const since = '(?:since|seit|depuis|desde)\\s+\\d{4}|\\d{4}\\s*[-–]\\s*(?:\\d{4}|\\p{L}+)';
const scale =
  '[●○★☆■□•◆▪◇⬤◯✔✓✦⭐*]{2,}|[●○★☆■□◆▪◇⬤◯](?:\\s[●○★☆■□◆▪◇⬤◯])+|\\d{1,3}\\s?%|\\d{1,2}\\s?\\/\\s?(?:5|6|10)|(?:level|stufe|niveau|nivel)\\s\\d|[abc][12](?=\\s*$)';

const grade = `(?:${nouns}|${adjectives}|${numberOfYears}|${since}|${scale})`;
const whole = new RegExp(
  `^[\\s(\\[–—:-]*${grade}(?:[\\s,;/&()–-]+(?:und |and |et |y )?${grade})*[\\s)\\].]*$`,
  'iu',
);
const bracketed = new RegExp(
  `\\s*[(\\[]\\s*${grade}(?:\\s*[,;/]\\s*(?:${grade}|[\\p{Ll} ]+))*\\s*[)\\]]\\s*$`,
  'iu',
);
const trailing = new RegExp(
  `\\s*(?:[-–—:|]\\s+${grade}|(?<=[\\s)])(?:${nouns}|${numberOfYears}|${since}|\\d{1,3}\\s?%|\\d\\s?\\/\\s?(?:5|10))|(?:[●○★☆■□•◆▪◇⬤◯✦⭐]\\s?){2,})\\s*$`,
  'iu',
);
const besideName = new RegExp(`^(?:${adjectives}|${nouns})\\s+|\\s+(?:${adjectives}|${nouns})$`, 'giu');

/** Whether a text tells a level of skill, a duration or a rating and nothing else: "Expert", "5 years", "80 %". */
export function isLevel(text: string): boolean {
  return whole.test(text);
}

/** The text without the levels, durations and ratings that close it: "Python (primary)", "Java – 5 years", "SQL ●●●○". */
export function withoutLevel(text: string): string {
  const shorter = text.replace(bracketed, '').replace(trailing, '');
  return shorter === text || !/\p{L}/u.test(shorter) ? text : withoutLevel(shorter);
}

/** The bare name of a graded skill: "Excel" of "Excel avancé", "Python" of "Basic Python". */
export function bareName(text: string): string {
  return text.replace(besideName, '').trim();
}
