import { DomainError } from '#libs/platform';

export class UserNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'user.not-found';

  constructor(id: string) {
    super(`There is no user ${id}.`);
  }
}

export class EmailTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'user.email-taken';

  constructor() {
    super('A user with this e-mail address exists, perhaps a disabled one. Find and change that user.');
  }
}

/** Somebody must be able to let the others in. */
export class LastAdmin extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'user.last-admin';

  constructor() {
    super('This is the only admin who may sign in. Make another user an admin first.');
  }
}
