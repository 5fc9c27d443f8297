import { DomainError } from '#libs/platform';

export class PasswordTooWeak extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'auth.password-too-weak';

  constructor() {
    super('A password has 15 to 128 characters.');
  }
}

export class PasswordGuessable extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'auth.password-guessable';

  constructor() {
    super(
      'The password is among the first that are tried. Choose several words that do not belong together.',
    );
  }
}

/** The present password that a change of it asks for. */
export class PasswordWrong extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'auth.password-wrong';

  constructor() {
    super('The current password is wrong. Nothing was changed.');
  }
}
