import { fold } from '../text/fold.js';

/** Month names and their short forms, folded (lower case, no accents), in English, German, French and Spanish. */
const monthForms: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'jaenner', 'janvier', 'janv', 'enero', 'ene'],
  ['february', 'feb', 'febr', 'februar', 'fevrier', 'fevr', 'fev', 'febrero'],
  ['march', 'mar', 'marz', 'maerz', 'mrz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio'],
  ['august', 'aug', 'aout', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'decembre', 'diciembre', 'dic'],
];

export const monthOf: ReadonlyMap<string, number> = new Map(
  monthForms.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);

/** Words that stand for "until now", folded. */
export const presentWords = [
  'present', 'presently', 'current', 'currently', 'now', 'today', 'ongoing', 'date',
  'heute', 'jetzt', 'aktuell', 'laufend', 'gegenwartig', 'dato', 'derzeit',
  "aujourd'hui", 'aujourdhui', 'present', 'actuel', 'actuellement', 'en cours', 'ce jour', 'maintenant',
  'actualidad', 'la actualidad', 'actual', 'actualmente', 'presente', 'el presente', 'hoy', 'la fecha', 'en curso',
]; // prettier-ignore

export const seasonWords = [
  'spring', 'summer', 'autumn', 'fall', 'winter', 'fruhjahr', 'fruhling', 'sommer', 'herbst', 'wintersemester', 'sommersemester',
  'printemps', 'ete', 'automne', 'hiver', 'primavera', 'verano', 'otono', 'invierno',
]; // prettier-ignore

/** Folds the text letter by letter, so that offsets stay those of the text as written. */
export function foldInPlace(text: string): string {
  return text
    .replace(/[^\x20-\x7E]/g, (letter) => {
      const folded = fold(letter);
      return folded.length === 1 ? folded : letter;
    })
    .toLowerCase();
}
