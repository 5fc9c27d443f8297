/** One sign-in and all that was refreshed from it, as its owner recognises it. */
export interface Session {
  id: string;
  createdAt: Date;
  /** When its tokens were last refreshed, which a client at work does within each access token's life. */
  lastUsedAt: Date;
  expiresAt: Date;
  /** The first bits of the address it began at, such as `203.0.113.0/24`. */
  network: string;
  /** The program it began in, such as `Firefox on Linux`. */
  client: string;
}
