import { Command } from '@nestjs/cqrs';

/** A candidate was merged into another one: what was decided about them holds for whoever they are now. */
export class TakeOverCandidate extends Command<void> {
  constructor(readonly mergedId: string) {
    super();
  }
}
