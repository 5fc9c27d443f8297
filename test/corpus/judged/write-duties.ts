import type { SeededRandom } from '../seeded-random.js';
import type { Candidate, Stint } from './candidate.js';
import type { Ability } from './occupation.js';
import { occupationOf } from './occupations/index.js';
import { phrases } from './phrases.js';
import type { Posting } from './posting.js';

/** How a resume says things. */
export type Voice = Pick<Candidate, 'language' | 'wording'>;

/** The name of an ability in a voice. */
export function nameOf(
  { names, abroad }: Ability,
  { language, wording }: Voice,
  random: SeededRandom,
): string {
  if (language !== 'en') return abroad[0];
  return wording === 'usual' ? names[0] : random.pick(names.slice(1));
}

/** The title of a stint: as its occupation, or as somebody beside it, calls itself. */
export function titleOf(
  { as, occupation, level }: Stint,
  { language, wording }: Voice,
  random: SeededRandom,
): string {
  if (as !== 'practitioner') return random.pick(phrases[language].beside[as].titles);
  const { titles, otherTitles, abroad } = occupationOf(occupation);
  return (language !== 'en' ? abroad.titles : wording === 'usual' ? titles : otherTitles)[level]!;
}

/** The duties a stint cannot do without: those that prove its abilities, or name them as the work of others. */
export function neededDuties(
  posting: Posting,
  { as, abilities }: Stint,
  voice: Voice,
  random: SeededRandom,
): string[] {
  const occupation = occupationOf(posting.occupation);
  return abilities.map((id) => {
    const ability = occupation.abilities[id]!;
    if (as === 'practitioner') return proof(ability, voice, random);
    const name = nameOf(ability, { ...voice, wording: 'usual' }, random);
    const said = random.pick(phrases[voice.language].beside[as].duties);
    return numbered(said.replaceAll('{people}', occupation.people).replaceAll('{name}', name), random);
  });
}

/** Abilities that a stint brought along and the posting does not ask for. */
export function unaskedAbilities(
  { occupation: id, musts, nices }: Posting,
  { as, occupation }: Stint,
): Ability[] {
  if (as !== 'practitioner') return [];
  return Object.entries(occupationOf(occupation).abilities)
    .filter(([ability]) => occupation !== id || ![...musts, ...nices].includes(ability))
    .map(([, ability]) => ability);
}

/** A duty that proves nothing the posting asks for. */
export function otherDuty(posting: Posting, stint: Stint, voice: Voice, random: SeededRandom): string {
  const abilities = unaskedAbilities(posting, stint);
  if (abilities.length === 0 || random.next() < 0.3)
    return numbered(random.pick(phrases[voice.language].anyDuty), random);
  return proof(random.pick(abilities), voice, random);
}

function proof({ shown, reworded, abroad }: Ability, voice: Voice, random: SeededRandom): string {
  const ways = voice.language !== 'en' ? abroad.slice(1) : voice.wording === 'usual' ? shown : reworded;
  const tail = random.next() < 0.35 ? random.pick(phrases[voice.language].tails) : '';
  return numbered(`${random.pick(ways)}${tail}`, random);
}

/** Fills in numbers, which nobody checks. */
const numbered = (text: string, random: SeededRandom): string =>
  text.replaceAll('{n}', () => String(3 + random.below(37)));
