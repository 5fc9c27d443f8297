/** Signs that tell C, C++, C#, Node.js and .NET apart belong to the word; hyphens and slashes part words. */
const word = /(?:(?<![\p{L}\p{N}])\.(?=\p{L}))?[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

/** The words of a text in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

/** The words with blanks around each, so that whole words alone are found in it. */
export const phraseOf = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Every text of some facts, the keys left out. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
