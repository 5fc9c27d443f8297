import { Command } from '@nestjs/cqrs';

/** Takes a candidate and all their resumes out of lists and rankings; they can be restored. */
export class DeleteCandidate extends Command<void> {
  constructor(readonly candidateId: string) {
    super();
  }
}
