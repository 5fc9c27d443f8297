/** What an access token must carry to be ours (RFC 9068); issued so, and checked so. */
export const tokenRules = {
  algorithm: 'ES256',
  type: 'at+jwt',
  issuer: 'talentflow',
  audience: 'talentflow-api',
  /** Seconds the clocks of two processes may differ. */
  clockTolerance: 5,
} as const;
