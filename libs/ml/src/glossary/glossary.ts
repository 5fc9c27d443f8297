import { createHash } from 'node:crypto';
import { readModelFile } from '../read-model-file.js';
import { partsOfCompound } from './compound.js';
import { isFunctionWord } from './function-words.js';
import { glossaryLanguages, isGlossaryLanguage, type GlossaryLanguage } from './glossary-languages.js';
import { GlossaryWords } from './glossary-words.js';
import { wordsOf } from './words-of.js';

/** Phrases of more words are not looked up. */
const longestPhrase = 4;

/** Words remembered with their parts; then the memo starts anew, so that odd texts cannot fill the memory. */
const memoSize = 50_000;

/**
 * The words of German, French and Spanish working life in English, so that a model which knows English can compare what
 * they say. This is no translation: word stands for word in the order they came, endings are lost, and what is not known
 * (names of products, mostly) is kept as it is.
 */
export class Glossary {
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  private readonly words: Readonly<Record<GlossaryLanguage, GlossaryWords>>;
  private readonly compounds = new Map<string, readonly string[] | null>();

  private constructor(bytes: Uint8Array) {
    this.sha256 = createHash('sha256').update(bytes).digest('hex');
    const rows = Buffer.from(bytes)
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('|'));
    const of = (language: GlossaryLanguage): GlossaryWords => {
      const column = 1 + glossaryLanguages.indexOf(language);
      return new GlossaryWords(
        language,
        rows.map((row) => [row[0]!, row[column] ?? '']),
      );
    };
    this.words = { de: of('de'), fr: of('fr'), es: of('es') };
  }

  /** Reads `english|german,…|french,…|spanish,…`, one notion a line. @throws ModelFileMissing */
  static async load(file: string): Promise<Glossary> {
    return new Glossary(await readModelFile(file));
  }

  /** A glossary of the given lines. */
  static fromText(text: string): Glossary {
    return new Glossary(Buffer.from(text));
  }

  /** The text in English words; as it is in a language the glossary has not. @param language ISO 639-1 */
  inEnglish(text: string, language: string | null): string {
    if (!isGlossaryLanguage(language)) return text;
    const words = wordsOf(text);
    const english: string[] = [];
    for (let at = 0; at < words.length;) {
      const phrase = this.phraseAt(words, at, language);
      if (phrase) english.push(phrase.english);
      else if (!isFunctionWord(words[at]!, language)) english.push(...this.partsOf(words[at]!, language));
      at += phrase?.words ?? 1;
    }
    return english.join(' ');
  }

  private phraseAt(words: readonly string[], at: number, language: GlossaryLanguage) {
    for (let count = Math.min(longestPhrase, words.length - at); count > 0; count -= 1) {
      const english = this.words[language].find(words.slice(at, at + count));
      if (english !== undefined) return { english, words: count };
    }
    return null;
  }

  /** What an unknown word is made of; the word itself where that is not known either. */
  private partsOf(word: string, language: GlossaryLanguage): readonly string[] {
    if (language !== 'de') return [word];
    let parts = this.compounds.get(word);
    if (parts === undefined) {
      parts = partsOfCompound(word, this.words.de);
      if (this.compounds.size >= memoSize) this.compounds.clear();
      this.compounds.set(word, parts);
    }
    return parts ?? [word];
  }
}
