import { Command } from '@nestjs/cqrs';

/** Two candidates became one: what was decided about the other one holds for this one. */
export class TakeOverCandidate extends Command<void> {
  constructor(
    readonly candidateId: string,
    readonly mergedId: string,
  ) {
    super();
  }
}
