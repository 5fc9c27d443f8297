import { DomainError } from '../errors/domain-error.js';

/** The first call with this key has not ended yet. */
export class IdempotencyKeyInUse extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'idempotency-key.in-use';

  constructor() {
    super('A call with this Idempotency-Key is under way. Wait a moment and send again.');
  }
}

/** The key was used for another call. */
export class IdempotencyKeyReused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'idempotency-key.reused';

  constructor() {
    super('This Idempotency-Key was used for a call with another method, address or body. Make a new key.');
  }
}
