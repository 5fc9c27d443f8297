import { BestRows } from '../candidates/best-rows.js';
import { CandidateNumbers } from '../candidates/candidate-numbers.js';
import type { CandidateSet } from '../candidates/candidate-set.js';
import { byScoreThenId, type FoundCandidate } from '../candidates/ranked-candidates.js';
import { frequenciesOf, TermDocuments } from './term-documents.js';

export interface LexicalIndexOptions {
  /** To be shared with other indexes of the same candidates. */
  readonly numbers?: CandidateNumbers;
}

/** How soon more of a term stops to count, and how much long documents are held back: the usual values. */
const k1 = 1.2;
const b = 0.75;

/**
 * Candidates by their words, ranked by BM25 (Robertson and Zaragoza 2009, with an idf that is never negative):
 *
 *     Σ over terms: qtf · ln(1 + (N − df + ½) / (df + ½)) · tf · (k1 + 1) / (tf + k1 · (1 − b + b · length / mean length))
 *
 * N, df and the mean length are those of the candidates there are at the time of the search, filter or not. Terms are compared
 * as they are: whoever calls has stemmed them.
 */
export class LexicalIndex {
  private readonly numbers: CandidateNumbers;
  private readonly documents = new TermDocuments();
  private scores = new Float64Array(0);
  /** What the length of each document adds to the frequency of a term before it divides. */
  private dampings = new Float64Array(0);
  private found = new Int32Array(0);
  private frequencies = new Int32Array(0);

  constructor({ numbers = new CandidateNumbers() }: LexicalIndexOptions = {}) {
    this.numbers = numbers;
  }

  /** Candidates with at least one term. */
  get size(): number {
    return this.documents.live;
  }

  /** Bytes of postings and what searches need, without ids and terms. */
  get bytes(): number {
    const { documents, scores, dampings, found, frequencies } = this;
    const arrays = [scores, dampings, found, frequencies];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, documents.bytes);
  }

  /** The terms of a candidate from now on, repeats included, instead of those it had. */
  add(id: string, terms: readonly string[]): void {
    this.documents.add(this.numbers.assign(id), terms);
  }

  /** Forgets a candidate's terms; nothing happens if there are none. */
  remove(id: string): void {
    const number = this.numbers.numberOf(id);
    if (number !== undefined) this.documents.remove(number);
  }

  /** The `k` best candidates with at least one of the terms, the best first, equals by id. */
  search(
    terms: readonly string[],
    k: number,
    { allow }: { readonly allow?: CandidateSet } = {},
  ): FoundCandidate[] {
    if (k < 1) return [];
    this.prepareScores();
    // As a loop here V8 inlines `count` so deep that its loops take twice as long.
    [...frequenciesOf(terms)].sort(byTerm).forEach(([term, wanted]) => this.count(term, wanted));
    return this.ranked(k, allow);
  }

  private prepareScores(): void {
    const { count, owners, lengths, live, liveTerms } = this.documents;
    if (this.scores.length < count) {
      this.scores = new Float64Array(owners.length);
      this.dampings = new Float64Array(owners.length);
    } else this.scores.fill(0, 0, count);
    const [base, perTerm] = [k1 * (1 - b), (k1 * b * live) / liveTerms];
    const { dampings } = this;
    for (let document = 0; document < count; document += 1)
      dampings[document] = base + perTerm * lengths[document]!;
  }

  /** Adds what a term is worth to the score of every document that has it. */
  private count(term: string, wanted: number): void {
    const list = this.documents.listOf(term);
    if (!list) return;
    if (this.found.length < list.count) {
      this.found = new Int32Array(Math.ceil(list.count * 1.5));
      this.frequencies = new Int32Array(this.found.length);
    }
    list.read(this.found, this.frequencies);
    const { live } = this.documents;
    const df = this.liveAmong(list.count);
    const worth = wanted * Math.log(1 + (live - df + 0.5) / (df + 0.5)) * (k1 + 1);
    const { found, frequencies, scores, dampings } = this;
    for (let at = 0; at < list.count; at += 1) {
      const document = found[at]!;
      const tf = frequencies[at]!;
      scores[document]! += (worth * tf) / (tf + dampings[document]!);
    }
  }

  /** How many of the first documents of `found` have an owner. */
  private liveAmong(count: number): number {
    const { owners, live, count: all } = this.documents;
    if (live === all) return count;
    const { found } = this;
    let df = 0;
    for (let at = 0; at < count; at += 1) if (owners[found[at]!]! >= 0) df += 1;
    return df;
  }

  private ranked(k: number, allow: CandidateSet | undefined): FoundCandidate[] {
    const { count, owners } = this.documents;
    const { scores } = this;
    const best = new BestRows(k, true);
    for (let document = 0; document < count; document += 1) {
      const score = scores[document]!;
      const owner = owners[document]!;
      if (score === 0 || score < best.floor || owner < 0 || (allow && !allow.has(owner))) continue;
      best.offer(document, owner, score, score);
    }
    const kept = best.kept();
    return Array.from(kept.owners, (owner, at) => ({ id: this.numbers.idOf(owner), score: kept.upper[at]! }))
      .sort(byScoreThenId)
      .slice(0, k);
  }
}

const byTerm = ([a]: [string, number], [other]: [string, number]): number => (a < other ? -1 : 1);
