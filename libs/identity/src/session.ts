/** What a sign-in or a refresh answers: send the access token as Bearer, keep the refresh token for one later use. */
export interface Session {
  accessToken: string;
  refreshToken: string;
  /** Seconds the access token lives. */
  expiresIn: number;
}
