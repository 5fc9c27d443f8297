import { DomainError } from '../errors/domain-error.js';

export class BackgroundJobNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'background-job.not-found';

  constructor(id: string) {
    super(`There is no background job ${id}.`);
  }
}

export class BackgroundJobNotCancellable extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'background-job.not-cancellable';

  constructor(id: string, why: string) {
    super(`Background job ${id} cannot be cancelled: ${why}. Scoring that is queued or running can.`);
  }
}
