import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Words remembered; then the memo starts anew, so that odd texts cannot fill the memory. */
const memoSize = 100_000;
const memo = new Map<string, string>();

/**
 * The Porter stem of a lower-case English word. Short words are abbreviations more often than not (AWS, SAS,
 * iOS), and words with other than the 26 letters are not English: both stay as they are.
 */
export function porterStem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  let stem = memo.get(word);
  if (stem === undefined) {
    stem = stemmer.stem(word);
    if (memo.size >= memoSize) memo.clear();
    memo.set(word, stem);
  }
  return stem;
}
