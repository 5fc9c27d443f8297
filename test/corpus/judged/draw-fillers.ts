import type { ResumeLanguage } from '../person.js';
import type { SeededRandom } from '../seeded-random.js';
import type { Stint } from './candidate.js';
import { occupationOf, occupations } from './occupations/index.js';
import type { Posting } from './posting.js';

/** After so many months out of it, a trade counts as left. */
const yearsAway = 10 * 12;

/** Jobs in other trades, which everybody may have had; in the language of the resume. */
export function drawFillers(
  posting: Posting,
  language: ResumeLanguage,
  count: number,
  random: SeededRandom,
): Stint[] {
  const { trade } = occupationOf(posting.occupation);
  const others = occupations.filter(
    (one) => one.trade !== trade && (language === 'en' || one.abroad.language === language),
  );
  return Array.from({ length: count }, () => {
    const occupation = random.pick(others);
    return {
      occupation: occupation.id,
      as: 'practitioner',
      level: 1 + random.below(3),
      months: 10 + random.below(40),
      abilities: [],
    };
  });
}

/** Puts other jobs before the trade; after it, for ten years, where the trade was left. */
export function placeFillers(core: readonly Stint[], fillers: readonly Stint[], leftTrade: boolean): Stint[] {
  if (!leftTrade) return [...core, ...fillers];
  const latest = fillers.slice(0, Math.max(1, fillers.length - 1));
  const months = Math.ceil(yearsAway / Math.max(1, latest.length));
  return [...latest.map((stint) => ({ ...stint, months: Math.max(months, stint.months) })), ...core];
}
