import { createHash } from 'node:crypto';
import { readModelFile } from '../read-model-file.js';
import { partsOfCompound } from './compound.js';
import { isFunctionWord } from './function-words.js';
import { glossaryLanguages, isGlossaryLanguage, type GlossaryLanguage } from './glossary-languages.js';
import { GlossaryWords } from './glossary-words.js';
import { writtenWordsOf, type WrittenWord } from './words-of.js';

/** Phrases of more words are not looked up. */
const longestPhrase = 4;

/** A dot, a plus or a hash is part of no word but of names. */
const signed = /[.+#]/;

/** Where something stands in a text: UTF-16 units. */
interface Place {
  start: number;
  end: number;
}

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

  /** Whether it knows the language (ISO 639-1): texts of others stay as they are. */
  has(language: string | null): boolean {
    return isGlossaryLanguage(language);
  }

  /**
   * The text in English words; as it is in a language the glossary has not.
   * @param language ISO 639-1
   * @param names places of the text that stay as they are written: "Chef" beside "Puppet" is no boss
   */
  inEnglish(text: string, language: string | null, names: readonly Place[] = []): string {
    if (!isGlossaryLanguage(language)) return text;
    const words = writtenWordsOf(text);
    const isName = words.map(
      ({ text: word, start, end }) =>
        signed.test(word) || names.some((name) => name.start < end && start < name.end),
    );
    let english = '';
    let wasKept = false;
    for (let at = 0; at < words.length;) {
      const word = words[at]!;
      const phrase = this.phraseAt(words, isName, at, language);
      const said = phrase ? [phrase.english] : isName[at] ? [word.text] : this.saidOf(words, at, language);
      const isKept = !phrase && said[0] === word.text;
      const parted = english === '' || said.length === 0 ? '' : isKept && wasKept ? (word.tie ?? ' ') : ' ';
      english += parted + said.join(' ');
      wasKept = isKept;
      at += phrase?.words ?? 1;
    }
    return english;
  }

  /** The longest phrase that starts here and is more than a name. Words with hyphens are known as they are written only: "Back-End" is no baker. */
  private phraseAt(
    words: readonly WrittenWord[],
    isName: readonly boolean[],
    at: number,
    language: GlossaryLanguage,
  ) {
    for (let count = Math.min(longestPhrase, words.length - at); count > 0; count -= 1) {
      const end = at + count;
      if (isName.slice(at, end).every(Boolean)) continue;
      const phrase = words.slice(at, end).map(({ text }) => text);
      const found = isHyphened(words, at, end)
        ? this.words[language].findAsWritten(phrase)
        : this.words[language].find(phrase);
      if (found !== undefined) return { english: found, words: count };
    }
    return null;
  }

  /** What is said of a word that is in no phrase: nothing of one that only joins others; "d" in "R&D" does not. */
  private saidOf(words: readonly WrittenWord[], at: number, language: GlossaryLanguage): readonly string[] {
    const { text } = words[at]!;
    const isLetterOfName = text.length === 1 && [words[at], words[at + 1]].some((word) => word?.tie);
    return isLetterOfName || !isFunctionWord(text, language) ? this.partsOf(text, language) : [];
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

/** Whether a hyphen stands within these words, before them or behind. */
const isHyphened = (words: readonly WrittenWord[], from: number, to: number): boolean =>
  words.slice(from, to + 1).some(({ tie }) => tie === '-' || tie === '‑');
