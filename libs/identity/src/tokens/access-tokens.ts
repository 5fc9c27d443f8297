import { Config } from '#libs/platform';
import { Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';
import { SigningKeys } from './signing-keys.js';
import { tokenRules } from './token-rules.js';

/** Issues access tokens: short-lived, signed, with the ids of user and session and nothing personal inside. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly config: Config,
    private readonly keys: SigningKeys,
  ) {}

  issue(session: { id: string; userId: string }): { accessToken: string; expiresIn: number } {
    const expiresIn = this.config.accessTokenSeconds;
    const { algorithm, type, issuer, audience } = tokenRules;
    const accessToken = jwt.sign({ sid: session.id }, this.keys.privateKey, {
      header: { alg: algorithm, typ: type, kid: this.keys.kid },
      algorithm,
      issuer,
      audience,
      subject: session.userId,
      notBefore: 0,
      expiresIn,
    });
    return { accessToken, expiresIn };
  }
}
