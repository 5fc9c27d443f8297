import { unaccented, wordEnd, wordStart } from './unaccented.js';

/** From this many letters on, a part of a name is taken out in small letters too, and within a longer word. */
const tellingLength = 5;

/**
 * Where a name stands in a text: all of it, its parts together by whatever sign or none, or each part alone. A short part
 * only where it is written as a name, else every "will" and "an" would go.
 */
export function namePatterns(name: string): RegExp[] {
  const parts = wordsOf(name);
  if (parts.length === 0) return [];
  const whole = parts.map(unaccented).join(String.raw`[^\p{L}\p{N}]*`);
  const alone = parts.filter((part) => letters(part) > 1).map(partPattern);
  return [new RegExp(`${wordStart}${whole}${wordEnd}`, 'giu'), ...alone];
}

/** Where a place of residence stands in a text: all of it, or what stands before its first comma. */
export function placePatterns(place: string): RegExp[] {
  const [first = ''] = place.split(',');
  return [...new Set([place, first])]
    .map(wordsOf)
    .filter((words) => letters(words.join('')) > 2)
    .map(
      (words) =>
        new RegExp(`${wordStart}${words.map(unaccented).join(String.raw`[^\p{L}\p{N}]+`)}${wordEnd}`, 'giu'),
    );
}

function partPattern(part: string): RegExp {
  const within = String.raw`[\p{L}\p{M}\p{N}_]{0,30}`;
  if (letters(part) >= tellingLength) return new RegExp(`${within}${unaccented(part)}${within}`, 'giu');
  const [first = '', ...rest] = Array.from(part);
  const written = [first.toUpperCase() + rest.join('').toLowerCase(), part.toUpperCase()].map(unaccented);
  return new RegExp(`${wordStart}(?:${written.join('|')})${wordEnd}`, 'gu');
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const letters = (word: string): number => Array.from(word).length;
