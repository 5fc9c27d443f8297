import { Command } from '@nestjs/cqrs';

/** Puts a tag on a candidate; one that is there stays. */
export class TagCandidate extends Command<void> {
  constructor(
    readonly candidateId: string,
    readonly tag: string,
    readonly addedBy: string,
  ) {
    super();
  }
}
