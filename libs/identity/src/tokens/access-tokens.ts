import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';
import { SigningKey } from './signing-key.js';

/** What a token must carry to be ours; the strategy checks the same values. */
export const tokenRules = { algorithm: 'ES256', issuer: 'talentflow', audience: 'talentflow-api' } as const;

/** Issues access tokens: short-lived, signed, with the user's id as subject and nothing personal inside. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly config: Config,
    private readonly key: SigningKey,
  ) {}

  issue(userId: string): { accessToken: string; expiresIn: number } {
    const expiresIn = this.config.accessTokenSeconds;
    const { algorithm, issuer, audience } = tokenRules;
    const accessToken = jwt.sign({}, this.key.privateKey, {
      algorithm,
      issuer,
      audience,
      subject: userId,
      expiresIn,
    });
    return { accessToken, expiresIn };
  }
}
