import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { validate as isUuid } from 'uuid';
import type { CurrentUser } from '../current-user.js';
import { SignInRequired } from '../identity.errors.js';
import { FindUser } from '../queries/find-user/find-user.query.js';
import { SigningKey } from '../tokens/signing-key.js';
import { tokenRules } from '../tokens/access-tokens.js';

/** Checks the token's signature, algorithm, issuer, audience and life, then looks the user up: roles act at once. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    key: SigningKey,
    private readonly queries: QueryBus,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // The types know PEM texts only; a parsed key spares every call the parsing.
      secretOrKeyProvider: (_request: unknown, _token: unknown, done: (error: null, key: string) => void) =>
        done(null, key.publicKey as unknown as string),
      algorithms: [tokenRules.algorithm],
      issuer: tokenRules.issuer,
      audience: tokenRules.audience,
    });
  }

  async validate(claims: { sub?: unknown; exp?: unknown }): Promise<CurrentUser> {
    const user =
      typeof claims.sub === 'string' && isUuid(claims.sub) && typeof claims.exp === 'number'
        ? await this.queries.execute(new FindUser(claims.sub))
        : null;
    if (!user) throw new SignInRequired();
    return user;
  }
}
