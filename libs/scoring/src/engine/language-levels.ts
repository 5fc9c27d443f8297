/** Levels by the Common European Framework, lowest first, and the words resumes and postings use for them. */
const levels: readonly RegExp[] = [
  /\bA1\b|beginner|anfänger|débutant|principiante/iu,
  /\bA2\b|\bbasic|grundkenntnisse|notions|básic/iu,
  /\bB1\b|intermediate|conversational|mittelstufe|intermédiaire|intermedio/iu,
  /\bB2\b|upper intermediate|gute kenntnisse|good command/iu,
  /\bC1\b|fluent|fließend|fliessend|verhandlungssicher|courant|fluid|advanced|business|proficien|professional working/iu,
  /\bC2\b|near[- ]native|full professional|bilingu/iu,
  /native|mother tongue|mutter\w*|maternel|matern[ao]|nativ[ao]/iu,
];

/** The highest level a text names, 0 (A1) to 6 (native); null when it names none. */
export function languageLevelIn(text: string): number | null {
  const found = levels.findLastIndex((words) => words.test(text));
  return found < 0 ? null : found;
}
