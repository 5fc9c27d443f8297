import type { Token } from './tokens.js';

/** Phrases and what they name; the longest that starts at a word is found at once. */
export class PhraseIndex<T> {
  private readonly named = new Map<string, T>();
  /** Words of the longest phrase that opens with a word. */
  private readonly longest = new Map<string, number>();

  /** A phrase added before keeps what it names. @param key a folded phrase as `phraseKey` makes it */
  add(key: string, value: T): void {
    if (key === '' || this.named.has(key)) return;
    this.named.set(key, value);
    const words = key.split(' ');
    const first = words[0] ?? '';
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
  }

  get(key: string): T | undefined {
    return this.named.get(key);
  }

  /** The longest phrase which starts at a token. */
  at(tokens: readonly Token[], at: number): { value: T; key: string; words: number } | null {
    const most = Math.min(this.longest.get(tokens[at]?.key ?? '') ?? 0, tokens.length - at);
    for (let words = most; words > 0; words--) {
      const key = tokens
        .slice(at, at + words)
        .map((token) => token.key)
        .join(' ');
      const value = this.named.get(key);
      if (value !== undefined) return { value, key, words };
    }
    return null;
  }
}
