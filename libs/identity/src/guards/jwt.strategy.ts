import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { CurrentUser } from '../current-user.js';
import { SignInRequired } from '../identity.errors.js';
import { FindCaller } from '../queries/find-caller/find-caller.query.js';
import { accessClaims } from '../tokens/access-claims.js';
import { keyOfToken } from '../tokens/key-of-token.js';
import { SigningKeys } from '../tokens/signing-keys.js';
import { tokenRules } from '../tokens/token-rules.js';

type KeyProvider = (
  request: unknown,
  token: string,
  done: (error: Error | null, key?: string) => void,
) => void;

/** Checks the token, then looks up its session and user: what changes about them acts on the next call. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    keys: SigningKeys,
    private readonly queries: QueryBus,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: keyProvider(keys),
      algorithms: [tokenRules.algorithm],
      issuer: tokenRules.issuer,
      audience: tokenRules.audience,
      jsonWebTokenOptions: { clockTolerance: tokenRules.clockTolerance },
    });
  }

  /** @throws SignInRequired */
  async validate(payload: Record<string, unknown>): Promise<CurrentUser> {
    const claims = accessClaims(payload);
    const caller = claims && (await this.queries.execute(new FindCaller(claims.userId, claims.sessionId)));
    if (!caller) throw new SignInRequired();
    return caller;
  }
}

function keyProvider({ publicKeys }: SigningKeys): KeyProvider {
  return (_request, token, done) => {
    const key = keyOfToken(token, publicKeys);
    // The types know PEM texts only; a parsed key spares every call the parsing.
    if (key) done(null, key as unknown as string);
    else done(new SignInRequired());
  };
}
