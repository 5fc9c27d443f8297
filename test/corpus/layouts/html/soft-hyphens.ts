const softHyphen = '\u00ad';
const longWord = /\p{Letter}{10,}/gu;
const syllableEnd =
  /(?<=\p{Letter}{3}[aeiouyäöüéèáíóú])(?=[bcdfghjklmnpqrstvwz][aeiouyäöüéèáíóú]\p{Letter}{2})/giu;

/**
 * Marks places inside long words where a line may break, roughly at syllables: Chromium has no
 * hyphenation patterns for print unless it has loaded them from the network. Marks that break no line stay
 * in the file without being seen.
 */
export function softHyphens(text: string): string {
  return text.replaceAll(longWord, (word) => word.replaceAll(syllableEnd, softHyphen));
}
