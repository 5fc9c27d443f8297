import { Command } from '@nestjs/cqrs';

/** Takes a tag off a candidate; one that is not there is no error. */
export class UntagCandidate extends Command<void> {
  constructor(
    readonly candidateId: string,
    readonly tag: string,
  ) {
    super();
  }
}
