import { tokensOf, type Token } from '../skills/tokens.js';

/** A set of words and phrases that is looked up within texts: folded, apart by one space. */
export class Phrases {
  private readonly known: ReadonlySet<string>;
  /** Words of the longest phrase that opens with a word. */
  private readonly longest = new Map<string, number>();

  /** @param keys folded phrases as `phraseKey` makes them */
  constructor(keys: Iterable<string>) {
    this.known = new Set(keys);
    for (const key of this.known) {
      const words = key.split(' ');
      const first = words[0] ?? '';
      this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
    }
  }

  get size(): number {
    return this.known.size;
  }

  /** Whether the whole of a folded phrase is in the set. */
  has(key: string): boolean {
    return this.known.has(key);
  }

  /** Whether a phrase of the set stands anywhere in the text. */
  standIn(text: string): boolean {
    const tokens = tokensOf(text);
    return tokens.some((_, at) => this.at(tokens, at) > 0);
  }

  /** Words of the longest phrase that starts at a token; 0 for none. */
  at(tokens: readonly Token[], at: number): number {
    const most = Math.min(this.longest.get(tokens[at]?.key ?? '') ?? 0, tokens.length - at);
    for (let words = most; words > 0; words--) {
      const key = tokens
        .slice(at, at + words)
        .map((token) => token.key)
        .join(' ');
      if (this.known.has(key)) return words;
    }
    return 0;
  }
}
