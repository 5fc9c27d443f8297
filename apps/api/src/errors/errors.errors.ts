import { DomainError } from '#libs/platform';

export class ErrorCodeUnknown extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'error-code.not-found';

  constructor() {
    super('No error has this code. GET /errors lists them.');
  }
}
