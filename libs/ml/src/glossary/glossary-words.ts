import type { GlossaryLanguage } from './glossary-languages.js';
import { stemOf } from './stem-of.js';
import { wordsOf } from './words-of.js';

/** One language's words and phrases with their English, as written and by their stems; of two equal ones the first counts. */
export class GlossaryWords {
  private readonly asWritten = new Map<string, string>();
  private readonly byStems = new Map<string, string>();

  /** @param rows the English, which may end with a remark in brackets, and the phrases for it, parted by commas */
  constructor(
    private readonly language: GlossaryLanguage,
    rows: readonly (readonly [english: string, phrases: string])[],
  ) {
    for (const [english, phrases] of rows) {
      const meaning = english.replace(/\s*\(.*\)/, '');
      for (const phrase of phrases.split(',').map(wordsOf)) if (phrase.length > 0) this.add(phrase, meaning);
    }
  }

  /** The English of a phrase; undefined where it is not known in any of its forms. */
  find(phrase: readonly string[]): string | undefined {
    const lower = phrase.map((word) => word.toLowerCase());
    return this.asWritten.get(lower.join(' ')) ?? this.byStems.get(this.stemsOf(lower));
  }

  /** The same for the forms the glossary lists alone. */
  findAsWritten(phrase: readonly string[]): string | undefined {
    return this.asWritten.get(phrase.map((word) => word.toLowerCase()).join(' '));
  }

  private add(phrase: readonly string[], meaning: string): void {
    const lower = phrase.map((word) => word.toLowerCase());
    const [written, stems] = [lower.join(' '), this.stemsOf(lower)];
    if (!this.asWritten.has(written)) this.asWritten.set(written, meaning);
    if (!this.byStems.has(stems)) this.byStems.set(stems, meaning);
  }

  private stemsOf(lower: readonly string[]): string {
    return lower.map((word) => stemOf(word, this.language)).join(' ');
  }
}
