import { DomainEvent } from '#libs/platform';

/** A candidate's newer resume was deleted, so this older one stands for them again. */
export class ResumeBecameCurrent extends DomainEvent {
  static override readonly topic = 'resume.became-current';

  constructor(readonly resumeId: string) {
    super();
  }
}
