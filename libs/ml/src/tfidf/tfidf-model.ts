import { createHash } from 'node:crypto';
import { readModelFile } from '../read-model-file.js';
import type { SparseVector } from './sparse-vector.js';
import { readArtifact, writeArtifact } from './tfidf-artifact.js';
import { tokens } from './tokens.js';
import { countVocabulary, termOf } from './vocabulary.js';
import type { Vocabulary, VocabularyOptions } from './vocabulary.js';

/** A term that two texts have in common, as either text writes it first, and what it adds to their cosine. */
export interface SharedTerm {
  readonly term: string;
  readonly inA: string;
  readonly inB: string;
  readonly contribution: number;
}

interface WeightedTerm {
  readonly term: string;
  readonly surface: string;
  readonly weight: number;
}

/**
 * TF-IDF with a vocabulary frozen at the fit: term frequency 1 + ln(tf), inverse document frequency
 * ln((1 + N) / (1 + df)) + 1, vectors of length 1. A term outside the vocabulary has the idf of df = 0 and
 * counts by its own text, so that a product nobody had heard of at the fit still matches itself.
 */
export class TfidfModel {
  /** SHA-256 of the artifact, in hex. */
  readonly sha256: string;

  private constructor(private readonly vocabulary: Vocabulary) {
    this.sha256 = createHash('sha256').update(this.toBytes()).digest('hex');
  }

  /** Counts a corpus, one document an item; it wants hundreds of them, for max_df to mean something. */
  static fit(corpus: Iterable<string>, options: VocabularyOptions = {}): TfidfModel {
    return new TfidfModel(countVocabulary(corpus, options));
  }

  /** @throws ModelFileMissing, TfidfArtifactInvalid */
  static async load(file: string): Promise<TfidfModel> {
    return TfidfModel.fromBytes(await readModelFile(file));
  }

  /** @throws TfidfArtifactInvalid */
  static fromBytes(bytes: Uint8Array): TfidfModel {
    return new TfidfModel(readArtifact(bytes));
  }

  get documents(): number {
    return this.vocabulary.documents;
  }

  get vocabularySize(): number {
    return this.vocabulary.documentFrequency.size;
  }

  /** The artifact: the same corpus and options give the same bytes. */
  toBytes(): Uint8Array {
    return writeArtifact(this.vocabulary);
  }

  /** The terms of a text in their order, repeats included. */
  terms(text: string): string[] {
    return tokens(text).flatMap(({ word }) => termOf(word, this.vocabulary) ?? []);
  }

  vectorize(text: string): SparseVector {
    return new Map(this.weigh(text).map(({ term, weight }) => [term, weight]));
  }

  /** What two texts have in common, the strongest first; the contributions add up to their cosine. */
  sharedTerms(a: string, b: string): SharedTerm[] {
    const inB = new Map(this.weigh(b).map((weighted) => [weighted.term, weighted]));
    const shared = this.weigh(a).flatMap(({ term, surface, weight }) => {
      const other = inB.get(term);
      return other ? { term, inA: surface, inB: other.surface, contribution: weight * other.weight } : [];
    });
    return shared.sort((x, y) => y.contribution - x.contribution);
  }

  private weigh(text: string): WeightedTerm[] {
    const counted = new Map<string, { surface: string; count: number }>();
    for (const { surface, word } of tokens(text)) {
      const term = termOf(word, this.vocabulary);
      if (term === undefined) continue;
      const known = counted.get(term);
      if (known) known.count++;
      else counted.set(term, { surface, count: 1 });
    }
    const raw = [...counted]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, { surface, count }]) => ({
        term,
        surface,
        weight: (1 + Math.log(count)) * this.idf(term),
      }));
    const norm = Math.sqrt(raw.reduce((sum, { weight }) => sum + weight * weight, 0));
    return raw.map((weighted) => ({ ...weighted, weight: weighted.weight / norm }));
  }

  private idf(term: string): number {
    const { documents, documentFrequency } = this.vocabulary;
    return Math.log((1 + documents) / (1 + (documentFrequency.get(term) ?? 0))) + 1;
  }
}
