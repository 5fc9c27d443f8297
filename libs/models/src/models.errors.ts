import { DomainError } from '#libs/platform';

export class ModelVersionNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'model.not-found';

  constructor(id: string) {
    super(`There is no model version ${id}. GET /api/v1/models lists them.`);
  }
}

export class NoChampion extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'model.no-champion';

  constructor() {
    super('No scoring model is registered yet. The worker registers the bundled ones when it starts; try again then.');
  }
}
