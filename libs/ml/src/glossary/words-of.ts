const word = /[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu;

/** The words of a text as written; hyphens and apostrophes part them. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(word) ?? [];
}
