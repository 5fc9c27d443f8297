import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import type { GlossaryLanguage } from './glossary-languages.js';

const stemmers = { de: german, fr: french, es: spanish };

/** Shorter words are abbreviations and articles. */
const shortestStemmed = 4;

const memo = new Map<string, string>();
const memoSize = 100_000;

/** The Snowball stem of a lower-case word. */
export function stemOf(word: string, language: GlossaryLanguage): string {
  if (word.length < shortestStemmed) return word;
  const key = language + word;
  let stem = memo.get(key);
  if (stem === undefined) {
    stem = stemmers[language].stem(word);
    if (memo.size >= memoSize) memo.clear();
    memo.set(key, stem);
  }
  return stem;
}
