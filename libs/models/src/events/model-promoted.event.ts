import { DomainEvent } from '#libs/platform';

/** Another model version became the champion: its scores are the ones to show from now on. */
export class ModelPromoted extends DomainEvent {
  static override readonly topic = 'model.promoted';

  constructor(readonly modelVersionId: string) {
    super();
  }
}
