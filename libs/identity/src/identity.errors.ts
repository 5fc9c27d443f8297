import { DomainError } from '#libs/platform';
import type { Scope } from './api-keys/scope.js';

/** The same answer for an unknown address and a wrong password. */
export class CredentialsWrong extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'auth.credentials-wrong';

  constructor() {
    super('The e-mail address or the password is wrong.');
  }
}

export class SignInRequired extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'auth.sign-in-required';

  constructor() {
    super('Send `Authorization: Bearer …` with an access token from POST /api/v1/auth/login or an API key.');
  }
}

export class RefreshTokenInvalid extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'auth.refresh-token-invalid';

  constructor() {
    super('The refresh token is unknown, expired or used already. Sign in again.');
  }
}

/** Also when it has ended, or is somebody else's. */
export class SessionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'session.not-found';

  constructor(id: string) {
    super(`There is no session ${id}.`);
  }
}

export class RoleInsufficient extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.role-insufficient';

  constructor(allowed: readonly string[]) {
    super(allowed.length > 0 ? `This call is for ${allowed.join(' and ')}.` : 'This call is open to nobody.');
  }
}

/** The same for an account there is and one there is not. */
export class SignInThrottled extends DomainError {
  readonly kind = 'too-often';
  readonly code = 'auth.too-many-failures';

  constructor(override readonly retryAfter: number) {
    super(`Too many sign-ins have failed. Try again in ${retryAfter} seconds.`);
  }
}

/** More sign-ins wait for their turn than can be served soon. */
export class SignInBusy extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'auth.busy';

  constructor() {
    super('Too many sign-ins at once. Try again in a moment.');
  }
}

/** The same answer whatever is wrong with a key. */
export class ApiKeyInvalid extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code = 'auth.api-key-invalid';

  constructor() {
    super(
      'The API key is unknown, revoked or expired, or its owner is disabled. Make a new one at POST /api/v1/api-keys.',
    );
  }
}

export class ScopeInsufficient extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.scope-insufficient';

  /** @param needed null when no API key may make the call */
  constructor(needed: Scope | null) {
    super(
      needed
        ? `This call needs an API key with the scope ${needed}.`
        : 'This call is closed to API keys. Sign in with e-mail and password.',
    );
  }
}

export class ApiKeyNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'api-key.not-found';

  constructor(keyId: string) {
    super(`There is no API key ${keyId}, or it is not yours.`);
  }
}

export class ApiKeyExpiryPast extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'api-key.expiry-past';
  override readonly faults = [
    { pointer: '/expiresAt', code: this.code, detail: 'expiresAt must be a time to come.' },
  ];

  constructor() {
    super('The key would have expired already.');
  }
}

export class TooManyApiKeys extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'api-key.too-many';

  constructor(most: number) {
    super(`A user has at most ${most} API keys. Revoke those that are used no more.`);
  }
}
