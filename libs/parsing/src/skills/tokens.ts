import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

/** A word of a text with its place; `key` is folded and keeps the signs that tell C, C++, C# and .NET apart. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

const word = /\.?[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*(?:\+\+|#|\+)?/gu;

/** The words of a text. Hyphens and slashes part words, so "CI/CD" and "ci cd" read the same. */
export const tokensOf = remembered((text: string): Token[] => {
  return Array.from(text.matchAll(word), (match) => ({
    key: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
});

/** The form in which a phrase is looked up: its words, folded, apart by one space. */
export function phraseKey(text: string): string {
  return tokensOf(text)
    .map((token) => token.key)
    .join(' ');
}
