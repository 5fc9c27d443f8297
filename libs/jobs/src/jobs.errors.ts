import { DomainError } from '#libs/platform';

export class JobNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'job.not-found';

  constructor(id: string) {
    super(`There is no job ${id}.`);
  }
}
