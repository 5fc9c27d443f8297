import { DomainError } from '#libs/platform';

export class JobNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'job.not-found';

  constructor(id: string) {
    super(`There is no job ${id}.`);
  }
}

export class JobClosed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'job.closed';

  constructor(id: string) {
    super(`Job ${id} is closed, and what it says is settled. Reopen it to change it.`);
  }
}
