import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What every key starts with, so that scanners know one when it leaks. */
const prefix = 'tf_live_';

/** The text a client sends, `tf_live_<id>_<secret>`: which key it is, and 256 random bits that prove it. */
export class ApiKeyToken {
  private constructor(
    readonly keyId: string,
    private readonly secret: string,
  ) {}

  /** A new secret for a key. */
  static forKey(keyId: string): ApiKeyToken {
    return new ApiKeyToken(keyId, randomBytes(32).toString('base64url'));
  }

  /** @returns null when the text has not the form of a key */
  static read(text: string): ApiKeyToken | null {
    const [, hex, secret] = /^tf_live_([0-9a-f]{32})_([\w-]{43})$/.exec(text) ?? [];
    if (!hex || !secret) return null;
    return new ApiKeyToken(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'), secret);
  }

  /** Whether a bearer token claims to be an API key, well formed or not. */
  static isClaimedBy(text: string): boolean {
    return text.startsWith('tf_');
  }

  /** Random bits need no slow hash: nobody can try them out. */
  secretHash(): Buffer {
    return createHash('sha256').update(this.secret).digest();
  }

  /** Compares in constant time. */
  proves(secretHash: Buffer): boolean {
    return timingSafeEqual(this.secretHash(), secretHash);
  }

  toString(): string {
    return `${prefix}${this.keyId.replaceAll('-', '')}_${this.secret}`;
  }
}
