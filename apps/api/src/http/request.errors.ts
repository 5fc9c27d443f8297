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

/** The answer of this call is not kept. */
export class IdempotencyKeyUnsupported extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'idempotency-key.unsupported';

  constructor() {
    super('This call answers with a secret that is not kept, so it takes no Idempotency-Key. Leave it out.');
  }
}

/** The caller's calls of this window are used up. */
export class RateLimited extends DomainError {
  readonly kind = 'too-often';
  readonly code = 'request.rate-limited';

  constructor(limit: number, seconds: number) {
    super(`More than ${limit} calls in a minute. Wait ${seconds} s and send again.`);
  }
}

/** The body is a form, and the call takes none. */
export class BodyTypeUnsupported extends DomainError {
  readonly kind = 'unsupported';
  readonly code = 'request.unsupported-media-type';

  constructor(taken: readonly string[]) {
    super(`This call takes ${taken.join(' or ')}.`);
  }
}

/** A multipart body without a boundary, cut short, or with parts beside the file. */
export class MultipartMalformed extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'request.malformed';

  constructor() {
    super('The multipart body cannot be read to its end. Send one part, the document, in the field `file`.');
  }
}

export class BodyIncomplete extends DomainError {
  readonly kind = 'malformed';
  readonly code = 'request.malformed';

  constructor() {
    super('The body ended before its announced length.');
  }
}
