import { DomainError } from '../errors/domain-error.js';

export class BackgroundJobNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'background-job.not-found';

  constructor(id: string) {
    super(`There is no background job ${id}.`);
  }
}
