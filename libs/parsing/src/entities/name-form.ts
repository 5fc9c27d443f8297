import { headingByNoun, knownHeading } from '../sections/heading-words.js';
import { fold } from '../text/fold.js';
import { degreeScore } from './degree-evidence.js';
import { personLabel } from './person-labels.js';
import { placeScore } from './places.js';
import type { TitleEvidence } from './title-evidence.js';

const particle =
  /^(?:von|van|vom|der|den|de|del|della|da|das|dos|do|di|du|des|la|le|el|al|af|av|bin|ibn|ben|abu|zu|zum|zur|ten|ter|te|y|e|i|und|o'|mac|mc|st\.?)$/iu;
const nameWord = /^(?:[dlo]['’]|al-|el-)?\p{Lu}[\p{L}'’.-]*$/u;
/** A name among friends, within the name: `Anna "Annie" Lee`, `Anna (Annie) Lee`. */
export const nickname =
  /(?<=\p{L}\.?\s)(?:["“„«][^"“”»\n]{1,20}["”“»]|'\p{Lu}[\p{L} -]{0,18}'|\(\p{Lu}[\p{L}'. -]{0,18}\))\s(?=\p{L})/gu;
const notNames =
  /\b(?:resume|curriculum|vitae|lebenslauf|cv|page|seite|street|road|avenue|strasse|phone|email|e-mail|mobile|address|profile|january|february|linkedin|github)\b/;
const honours =
  /^(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|dipl|phd|mba|msc|bsc|ma|ba|pe|eit|cpa|cfa|cma|acca|pmp|csm|md|do|rn|bsn|msn|lpn|np|fnp|aprn|dnp|dds|dvm|pharmd|rph|jd|llm|esq|cissp|cisa|phr|sphr|shrm-cp|six sigma|leed|ap|aia|jr|sr|ii|iii|iv|m\.?d|r\.?n|ph\.?d|d\.?o|m\.?b\.?a|b\.?sc|m\.?sc|dipl\.-ing)\.?$/i;

/** Academic titles and forms of address in front of a name, which are words of degrees too. */
const addressed =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|herr|frau|ing|dipl|mag|med|rer|nat|phil|m|mme|mlle|sr|sra|d|dña|don|doña|lic)\.?(?:-\p{L}+\.?)?\s+)+(?=\p{Lu})/iu;

/** Whether a word joins the words of a name: "van", "de la". */
export function isParticle(word: string): boolean {
  return particle.test(word);
}

/** A line of a name that is set over several: up to four words, all of them names or what stands between names. */
export function isNameLine(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 4 &&
    words.some((word) => nameWord.test(word)) &&
    words.every((word) => nameWord.test(word) || particle.test(word))
  );
}

/** 0 when the text cannot be a name; up to 0.7, more the more it has the form of one. */
export function nameScore(raw: string, titles: TitleEvidence): number {
  if (personLabel(raw) !== null) return 0;
  const isStacked = raw.includes('\n');
  const text = joinedName(raw.replace(nickname, '').split('\n')).replace(/\s+/g, ' ').trim();
  const folded = fold(text);
  if (text.length < 4 || text.length > 45 || /\d|@|https?:|[!?%&]|-$/.test(text) || notNames.test(folded))
    return 0;
  if (knownHeading(text) !== null || headingByNoun(text) !== null || placeScore(text) > 0.4) return 0;
  const bare = text.replace(addressed, '').replace(/,?\s+\p{Lu}\S*\.?$/u, '');
  if (degreeScore(bare) > 0) return 0;
  const words = text.split(' ').filter((word) => !honours.test(word));
  const proper = words.filter((word) => nameWord.test(word));
  if (
    proper.length < 2 ||
    words.length > 5 ||
    words.some((word) => !nameWord.test(word) && !particle.test(word))
  )
    return 0;
  const title = titles.score(text);
  return title >= 0.7 ? (isStacked ? 0 : 0.15) : 0.7 - 0.4 * title;
}

/** The name's words in the local part of an e-mail address are the surest sign, 0 to 0.8. */
export function handleScore(text: string, handles: readonly string[]): number {
  const words = fold(text)
    .split(/[\s.,-]+/)
    .filter((word) => word.length > 1);
  const hits = Math.max(0, ...handles.map((handle) => words.filter((word) => handle.includes(word)).length));
  const initials = handles.some(
    (handle) => words.length >= 2 && handle.startsWith(`${words[0]?.[0]}${words.at(-1)}`),
  );
  return hits >= 2 || initials ? 0.8 : hits === 1 ? 0.4 : 0;
}

/** The lines of a name as one; a double name that was wrapped at its hyphen has no space there. */
export function joinedName(lines: readonly string[]): string {
  return lines.reduce((name, line) => (name.endsWith('-') ? name + line : `${name} ${line}`));
}
