/** A word of a text as written, with its place. */
export interface WrittenWord {
  text: string;
  start: number;
  end: number;
  /** The sign that ties it to the word before ("-" in "Back-End", "/" in "CI/CD"); null where a blank or more is between. */
  tie: string | null;
}

/** Letters and digits; dots within names ("Node.js", "ASP.NET", "4.5") and before them (".NET"), "C++", "C#". */
const word =
  /(?:(?<![^\s(,;/])\.(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:\.(?=\p{Ll}|\p{Lu}{2}|\p{N})[\p{L}\p{M}\p{N}]+)*(?:\+\+|#)?/gu;

const ties = new Set(['-', '‑', '/', '&']);

/** The words of a text; hyphens, slashes and apostrophes part them. */
export function writtenWordsOf(text: string): WrittenWord[] {
  let before = 0;
  return Array.from(text.matchAll(word), ({ 0: written, index: start }) => {
    const between = text.slice(before, start);
    before = start + written.length;
    const tie = start > 0 && ties.has(between) ? between : null;
    return { text: written.normalize('NFC'), start, end: before, tie };
  });
}

/** The same without their places. */
export const wordsOf = (text: string): string[] => writtenWordsOf(text).map((written) => written.text);
