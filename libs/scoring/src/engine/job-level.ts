/** The words of a title that tell the level and not the trade. */
const levelWords =
  /\b(senior|sr|junior|jr|staff|lead|principal|intern|trainee|apprentice|associate|mid-level|entry-level|head of|werkstudent(in)?|praktikant(in)?|leitende[rn]?)\b\.?[-\s]*/gi;

/**
 * A title without its level and without what it adds in brackets, so that trades can be compared: a senior recruiter is
 * no senior engineer, and "(Python)" or "(m/f/d)" would outweigh the trade.
 */
export function tradeOf(title: string): string {
  const trade = title
    .replace(/\([^)]*\)/g, ' ')
    .replace(levelWords, '')
    .replace(/\s+/g, ' ')
    .trim();
  return trade.length > 2 ? trade : title;
}

const learnerWords =
  /\b(intern(ship)?|trainee|apprentice|auszubildende[rn]?|azubi|praktikant(in)?|werkstudent(in)?|stagiaire|becari[oa])\b/i;

/** Whether a title is that of somebody who learns the trade. */
export function isLearner(title: string): boolean {
  return learnerWords.test(title);
}

const levelSigns: readonly (readonly [number, RegExp])[] = [
  [0, learnerWords],
  [
    4,
    /\b(principal|head of|director|chief|vp|lead|staff engineer|leit(ende[rn]?|er(in)?|ung)|teamleit\w*|responsable|chef(fe)? d\w*|jef[ea]|director[a]?)\b/i,
  ],
  [3, /\b(senior|sr\.?|erfahrene[rn]?|confirmée?|experimentad[oa]|s[eé]nior)\b/i],
  [
    1,
    /\b(junior|jr\.?|associate|assistant|entry[- ]level|berufseinsteiger\w*|débutante?|auxiliar|ayudante)\b/i,
  ],
];

/** The step of a title: 0 learner, 1 junior, 2 without a level, 3 senior, 4 lead and above. */
export function levelOf(title: string): number {
  return levelSigns.find(([, sign]) => sign.test(title))?.[0] ?? 2;
}

const monthsByLevel: readonly (readonly [RegExp, number])[] = [
  [/\b(principal|head of|director|chief|vp)\b/i, 96],
  [/\b(lead|staff|manager|leiter(in)?)\b/i, 72],
  [/\b(senior|sr)\b/i, 60],
];

/** The months of experience a title's level usually stands for; null for titles without one. */
export function monthsOfLevel(title: string): number | null {
  return monthsByLevel.find(([level]) => level.test(title))?.[1] ?? null;
}
