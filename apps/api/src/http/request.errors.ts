import { DomainError, type InputFault } from '#libs/platform';

export class RequestInvalid extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'request.invalid';

  constructor(override readonly faults: readonly InputFault[]) {
    super(`The request has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}; see \`errors\`.`);
  }
}

export class MultipartRequired extends DomainError {
  readonly kind = 'unsupported';
  readonly code = 'request.multipart-required';

  constructor() {
    super('Send the file as multipart/form-data in the field `file`.');
  }
}
