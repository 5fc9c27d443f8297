/** Okapi BM25 (Robertson and others 1994) over a fixed collection, with the usual k1 = 1.2 and b = 0.75. */
const k1 = 1.2;
const b = 0.75;

export class Bm25 {
  private readonly documentFrequency = new Map<string, number>();
  private readonly meanLength: number;

  /** @param documents the terms of each document, repeats included */
  constructor(private readonly documents: readonly (readonly string[])[]) {
    this.meanLength = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
    for (const terms of documents)
      for (const term of new Set(terms))
        this.documentFrequency.set(term, (this.documentFrequency.get(term) ?? 0) + 1);
  }

  /** Scores a document of the collection, by its place, for a query; every term of the query counts once. */
  score(query: readonly string[], at: number): number {
    const terms = this.documents[at]!;
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const length = 1 - b + (b * terms.length) / this.meanLength;
    return [...new Set(query)].reduce((sum, term) => {
      const count = counts.get(term) ?? 0;
      return sum + (this.idf(term) * count * (k1 + 1)) / (count + k1 * length);
    }, 0);
  }

  /** ln(1 + (N − n + ½) / (n + ½)): never below 0. */
  private idf(term: string): number {
    const n = this.documentFrequency.get(term) ?? 0;
    return Math.log(1 + (this.documents.length - n + 0.5) / (n + 0.5));
  }
}
