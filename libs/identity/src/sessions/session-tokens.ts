/** What a sign-in or a refresh answers: send the access token as Bearer, keep the refresh token for one later use. */
export interface SessionTokens {
  accessToken: string;
  refreshToken: string;
  /** Seconds the access token lives. */
  expiresIn: number;
}
