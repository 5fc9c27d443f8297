import { DomainError } from '../errors/domain-error.js';

export class FileLinkInvalid extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'file-link.invalid';

  constructor() {
    super('This address was not made by the service, or was changed. Ask for a new one.');
  }
}

export class FileLinkExpired extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'file-link.expired';

  constructor() {
    super('This address was good for some minutes, which are over. Ask for a new one.');
  }
}

export class FileLinkBodyMismatch extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'file-link.body-mismatch';

  constructor(sizeBytes: number, mediaType: string) {
    super(
      `This address takes a body of exactly ${sizeBytes} bytes with the header content-type: ${mediaType}. Send what was announced, or announce what you send.`,
    );
  }
}

export class FileLinkGone extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'file-link.gone';

  constructor() {
    super('The file of this address is not there any more.');
  }
}
