import { porterStem } from './porter-stem.js';
import { stopWordShare, tokens } from './tokens.js';

/** What a fit remembers of its corpus. */
export interface Vocabulary {
  readonly documents: number;
  readonly minDf: number;
  readonly maxDf: number;
  /** In how many documents a term occurs. */
  readonly documentFrequency: ReadonlyMap<string, number>;
  /** Terms of more than `maxDf` of the documents: they tell nothing apart and count nothing. */
  readonly tooCommon: ReadonlySet<string>;
}

export interface VocabularyOptions {
  /** Terms of fewer documents are left out. */
  readonly minDf?: number;
  /** Terms of a greater share of the documents are left out. */
  readonly maxDf?: number;
}

/** A quarter to a half of English prose are stop words; of other languages and of mere lists, hardly any. */
const englishStopWordShare = 0.12;

/** Counts the terms of a corpus: stems where a document is English prose, words as they are elsewhere. */
export function countVocabulary(corpus: Iterable<string>, options: VocabularyOptions): Vocabulary {
  const { minDf = 2, maxDf = 0.9 } = options;
  const counts = new Map<string, number>();
  let documents = 0;
  for (const text of corpus) {
    documents++;
    const isEnglish = stopWordShare(text) >= englishStopWordShare;
    const terms = new Set(tokens(text).map(({ word }) => (isEnglish ? porterStem(word) : word)));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const sorted = [...counts.keys()].sort();
  const isTooCommon = (term: string): boolean => counts.get(term)! > maxDf * documents;
  const kept = sorted.filter((term) => counts.get(term)! >= minDf && !isTooCommon(term));
  return {
    documents,
    minDf,
    maxDf,
    documentFrequency: new Map(kept.map((term) => [term, counts.get(term)!])),
    tooCommon: new Set(sorted.filter(isTooCommon)),
  };
}

/**
 * The term a word counts as, or undefined if it is too common to count. A word is stemmed only to a stem that
 * the vocabulary knows, so Porter's English rules cannot merge words of other languages or names of products.
 * Outside the vocabulary a word is its own term, less a plural s.
 */
export function termOf(word: string, { documentFrequency, tooCommon }: Vocabulary): string | undefined {
  for (const form of [porterStem(word), word]) {
    if (documentFrequency.has(form)) return form;
    if (tooCommon.has(form)) return undefined;
  }
  return /^[a-z]{3,}[b-hj-rtv-z]s$/.test(word) ? word.slice(0, -1) : word;
}
